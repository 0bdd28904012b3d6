namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>Where a line may end.</summary>
internal static class BreakRules
{
    /// <summary>Whether a line may end between two neighbouring characters. <paramref name="solid"/> is the last one before them
    /// that is no space.</summary>
    public static bool MayBreak(int before, int after, int solid)
    {
        var (left, right) = (CharacterClasses.Of(before), CharacterClasses.Of(after));
        if ((right & (CharacterClass.Space | CharacterClass.NoStart)) != 0)
            return false;
        if ((CharacterClasses.Of(solid) & CharacterClass.NoEnd) != 0)
            return false;
        return (left & right & CharacterClass.Word) == 0 || IsUnitAfterNumber(left, after);
    }

    /// <summary>Whether a line that has no other place to end may end here; it still begins with no closing mark.</summary>
    public static bool MayBreakAtNeed(int before, int after) =>
        (CharacterClasses.Of(after) & CharacterClass.NoStart) == 0 && (CharacterClasses.Of(before) & CharacterClass.NoEnd) == 0;

    // ≥15000.00(条): the unit in brackets may stand on the next line
    private static bool IsUnitAfterNumber(CharacterClass left, int after) => (left & CharacterClass.Digit) != 0 && after == '(';
}
