using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace PerfEval.Persistence.DataProtection;

/// <summary>Keeps the data protection keys in the database, where every instance of the site finds them.</summary>
public sealed class DatabaseKeyRepository(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using IServiceScope scope = scopes.CreateScope();
        PerfEvalDb db = scope.ServiceProvider.GetRequiredService<PerfEvalDb>();
        return [.. db.DataProtectionKeys.AsNoTracking().OrderBy(key => key.Id).AsEnumerable().Select(key => XElement.Parse(key.Xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using IServiceScope scope = scopes.CreateScope();
        PerfEvalDb db = scope.ServiceProvider.GetRequiredService<PerfEvalDb>();
        db.DataProtectionKeys.Add(new DataProtectionKey { FriendlyName = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
