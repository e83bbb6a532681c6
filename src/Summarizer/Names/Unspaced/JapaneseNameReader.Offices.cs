using Summarizer.Languages;

namespace Summarizer.Names.Unspaced;

// What the text says somebody is.
internal sealed partial class JapaneseNameReader
{
    /// <summary>The office after a name, or the rank, job or relation before it: <c>渡船治社長</c>, <c>社長の根路銘円さん</c>.</summary>
    public string? OfficeOf(TitledName name)
    {
        if (name.Title is { } title && (!_language.Honorifics.Contains(title) || _language.LeadingRoles.Contains(title)))
        {
            var after = _text[Math.Min(name.Start + name.Name.Length, name.End)..name.End];
            var bracket = after.LastIndexOfAny(['（', '(']);
            if (bracket > 0)
                after = after[..bracket];
            after = after.Trim('・');
            return after.EndsWith(title, StringComparison.Ordinal) && after.Length <= MaxForeignLength ? after : title;
        }

        return OfficeBefore(name);
    }

    /// <summary>The rank, job or relation before a name.</summary>
    public string? OfficeBefore(TitledName name)
    {
        var start = name.Start;
        if (start > 0 && _text[start - 1] is 'の' or '、' or '・' or '　')
            return OfficeBefore(BeforeBrackets(start - 1), isJoined: false);
        return OfficeBefore(start, isJoined: true);
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
