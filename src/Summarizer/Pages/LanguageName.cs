using System.Globalization;

namespace Summarizer.Pages;

/// <summary>What a language is called in English.</summary>
internal static class LanguageName
{
    /// <summary>The name, or the tag where it has none.</summary>
    public static string Of(string tag)
    {
        try
        {
            var name = CultureInfo.GetCultureInfo(tag).EnglishName;
            return name.Length == 0 || name.StartsWith("Unknown", StringComparison.Ordinal) || name.StartsWith("Invariant", StringComparison.Ordinal) ? tag : name;
        }
        catch (CultureNotFoundException)
        {
            return tag;
        }
    }
}
