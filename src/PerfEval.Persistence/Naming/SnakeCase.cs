using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PerfEval.Persistence.Naming;

/// <summary>ActualAchievement → actual_achievement, PK_user_accounts → pk_user_accounts.</summary>
internal static class SnakeCase
{
    [return: NotNullIfNotNull(nameof(name))]
    public static string? Of(string? name)
    {
        if (name is null)
            return null;
        var snake = new StringBuilder();
        for (int index = 0; index < name.Length; index++)
        {
            bool beginsWord = index > 0 && char.IsUpper(name[index]) && char.IsLower(name[index - 1]);
            snake.Append(beginsWord ? "_" : "").Append(char.ToLowerInvariant(name[index]));
        }
        return snake.ToString();
    }
}
