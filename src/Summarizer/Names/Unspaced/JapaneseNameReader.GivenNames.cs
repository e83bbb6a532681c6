using Summarizer.Languages;

namespace Summarizer.Names.Unspaced;

// Full names that only their characters show: "木村政春など", "扇本真吉、".
internal sealed partial class JapaneseNameReader
{
    private const int MinWhole = 3;
    private const int MaxWhole = 5;
    private const int MaxGiven = 3;

    private void AddWholeNames()
    {
        for (var start = 0; start < _text.Length; start++)
        {
            if (!UnspacedText.IsKanji(_text[start]))
                continue;
            var end = start + 1;
            while (end < _text.Length && UnspacedText.IsKanji(_text[end]))
                end++;
            var first = AfterRole(start, end);
            if (IsSeparate(start, end) && IsWholeName(first, end))
                Add(new TitledName(_text[first..end], null, first, end));
            start = end;
        }
    }

    // "俳優木村政春"
    private int AfterRole(int start, int end)
    {
        for (var length = Math.Min(MaxModifier, end - start - MinWhole); length > 1; length--)
        {
            var word = _text.AsSpan(start, length);
            if (_language.LeadingRoles.Contains(word) || _language.Roles.Contains(word))
                return start + length;
        }

        return start;
    }

    // No katakana and no digit touches it.
    private bool IsSeparate(int start, int end) =>
        (start == 0 || _text[start - 1] == '・' || !UnspacedText.IsKatakana(_text[start - 1]) && !char.IsDigit(_text[start - 1]))
        && (end == _text.Length || _text[end] == '・' || !UnspacedText.IsKatakana(_text[end]));

    private bool IsWholeName(int start, int end)
    {
        if (
            end - start is < MinWhole or > MaxWhole
            || EndsWithRole(end)
            || IsCommon(start, end)
            || _language.Places.Contains(_text.AsSpan(start, end - start))
        )
            return false;
        for (var length = 1; length <= Math.Min(3, end - start - 1); length++)
        {
            if (IsSurnameOf(_text.AsSpan(start, length), _text.AsSpan(start + length, end - start - length)))
                return true;
        }

        return false;
    }

    private bool IsSurnameOf(ReadOnlySpan<char> surname, ReadOnlySpan<char> given)
    {
        if (given.Length > MaxGiven || _language.NamelikeWords.Contains(given))
            return false;
        var isFrequent = _signs.GivenNames.Contains(given);
        if (surname.Length == 1)
            return isFrequent && _signs.ShortSurnames.Contains(surname[0], StringComparison.Ordinal);
        if (_language.FirstNames.Contains(surname))
            return isFrequent || IsGivenName(given);
        var isPlausible = _signs.SurnameEnds.Contains(surname[^1], StringComparison.Ordinal);
        return given.Length > 1
            && (
                isFrequent
                    ? isPlausible || surname.Length == 2
                    : isPlausible && surname.Length == 2 && given.Length == 2 && IsGivenName(given)
            )
            && !_language.NamelikeWords.Contains(surname)
            && !_language.Places.Contains(surname);
    }

    private bool IsGivenName(ReadOnlySpan<char> given) =>
        given.Length == 1 ? _signs.ShortGivenNames.Contains(given[0], StringComparison.Ordinal)
        : !_signs.GivenNameEnds.Contains(given[^1], StringComparison.Ordinal) ? false
        : given.Length == 2 ? _signs.GivenNameStarts.Contains(given[0], StringComparison.Ordinal)
        : _signs.GivenNameEnds.Contains(given[1], StringComparison.Ordinal) && given[^1] is '郎' or '介' or '助' or '子' or '美';
}
