using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Persistence.Access;

namespace PerfEval.Web.Pages.SignIn;

/// <summary>Sign-in with name and password. It says the same whatever was wrong.</summary>
[AllowAnonymous]
internal sealed class IndexModel(SignInManager<UserAccount> signIn, IPasswordHasher<UserAccount> hasher) : PageModel
{
    private static readonly UserAccount Nobody = new() { DisplayName = "", OrganisationId = Guid.Empty };

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public string UserName { get; set; } = "";

    public string? Message { get; private set; }

    public string? MessageId => Message is null ? null : "sign-in-message";

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? LocalRedirect(Destination) : Page();

    public async Task<IActionResult> OnPostAsync([FromForm] string? password)
    {
        if (await IsAcceptedAsync(password ?? "")) return LocalRedirect(Destination);
        Message = "用户名或密码不正确，或者账号因多次输错密码被暂时锁定。请稍后再试。";
        return Page();
    }

    private async Task<bool> IsAcceptedAsync(string password)
    {
        if (await FindAsync(UserName ?? "") is { } account)
            return (await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true)).Succeeded;
        hasher.HashPassword(Nobody, password); // an unknown name takes as long as a wrong password
        return false;
    }

    // the database refuses to look for a NUL
    private async Task<UserAccount?> FindAsync(string userName) =>
        userName.Contains('\0', StringComparison.Ordinal) ? null : await signIn.UserManager.FindByNameAsync(userName);

    private string Destination => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/";
}
