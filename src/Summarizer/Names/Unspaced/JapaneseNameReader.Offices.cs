using Summarizer.Languages;

namespace Summarizer.Names.Unspaced;

// The offices and jobs that a text gives somebody.
internal sealed partial class JapaneseNameReader
{
    /// <summary>The office after a name, and the rank, job or relation before it: <c>渡船治社長</c>, <c>社長の根路銘円さん</c>.</summary>
    public (string? After, string? Before) OfficesOf(TitledName name)
    {
        var start = name.Start;
        var isJoined = start == 0 || _text[start - 1] is not ('の' or '、' or '・' or '　');
        return (OfficeAfter(name), OfficeBefore(isJoined ? start : BeforeBrackets(start - 1), isJoined));
    }

    private string? OfficeAfter(TitledName name)
    {
        if (name.Title is not { } title || _language.Honorifics.Contains(title) && !_language.LeadingRoles.Contains(title))
            return null;
        var after = _text[Math.Min(name.Start + name.Name.Length, name.End)..name.End].Split('（', '(')[0].Trim('・');
        return after.EndsWith(title, StringComparison.Ordinal) && after.Length <= MaxForeignLength ? after : title;
    }

    // "営業本部長（当時）の"
    private int BeforeBrackets(int end)
    {
        if (end == 0 || _text[end - 1] is not ('）' or ')'))
            return end;
        var open = _text.AsSpan(Math.Max(0, end - MaxBrackets), Math.Min(MaxBrackets, end)).LastIndexOfAny('（', '(');
        return open < 0 ? end : Math.Max(0, end - MaxBrackets) + open;
    }

    private string? OfficeBefore(int end, bool isJoined)
    {
        for (var length = Math.Min(MaxModifier, end); length > 1; length--)
        {
            var word = _text.AsSpan(end - length, length);
            if (
                _language.LeadingRoles.Contains(word)
                || !isJoined && _language.Roles.Contains(word) && !_language.Honorifics.Contains(word.ToString())
            )
                return word.ToString();
        }

        return null;
    }
}
