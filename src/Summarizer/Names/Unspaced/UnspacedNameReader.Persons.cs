using Summarizer.Languages;

namespace Summarizer.Names.Unspaced;

// People without titles.
internal sealed partial class UnspacedNameReader
{
    // The length of a person's name: "星野", "吉田リサ", "北の海" in "大関北の海".
    private int Person(string text, int start, int end)
    {
        var role = LeadingRole(text.AsSpan(start, end - start));
        if (role == 1)
            role = 0; // "夫" in "夫婦".
        var follows = role > 0 || start > 2 && text[start - 1] == '、' && EndsWithRole(text.AsSpan(0, start - 1));
        var length = end - start - role;
        if (length is < 2 or > MaxPerson || end < text.Length && !AfterName.Contains(text[end], StringComparison.Ordinal))
            return 0;
        var name = text.AsSpan(start + role, length);
        if (_language.NamelikeWords.Contains(name) || _language.Roles.Contains(name) || _language.LeadingRoles.Contains(name))
            return 0;
        if (!BeginsWithSurname(name) && _signs.NounEndings.Contains(name[^1], StringComparison.Ordinal))
            return 0;
        return follows || BeginsWithSurname(name) ? length : 0;
    }

    // "作家、鈴木に"
    private bool EndsWithRole(ReadOnlySpan<char> text)
    {
        for (var length = 2; length <= Math.Min(MaxSuffix, text.Length); length++)
        {
            if (_language.LeadingRoles.Contains(text[^length..]))
                return true;
        }

        return false;
    }

    private bool BeginsWithSurname(ReadOnlySpan<char> name)
    {
        for (var length = Math.Min(MaxSurname, name.Length); length > 1; length--)
        {
            if (_language.FirstNames.Contains(name[..length]))
                return true;
        }

        return false;
    }

    private int LeadingRole(ReadOnlySpan<char> name)
    {
        for (var length = Math.Min(MaxSuffix, name.Length - 1); length > 0; length--)
        {
            var isSurname = length + 1 < name.Length && UnspacedText.IsKanji(name[length]) && UnspacedText.IsKatakana(name[length + 1]);
            if (_language.LeadingRoles.Contains(name[..length]) && !isSurname)
                return length;
        }

        return 0;
    }
}
