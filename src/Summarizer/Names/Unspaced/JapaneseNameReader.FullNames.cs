using Summarizer.Languages;

namespace Summarizer.Names.Unspaced;

// Full names that stand without a title before the surname returns: "凪沢五月（ヨネムラ）が" before "凪沢さん" or "「…」と凪沢。".
internal sealed partial class JapaneseNameReader
{
    private const int MinFullName = 3;
    private const int MaxReturn = 2_000;
    private const int MaxFullName = 6;
    private const string AfterFirstMention = "（(がは、をにとのも";
    private const string AfterUnknownName = "（(がは";
    private const string AfterForeignName = "はがもの、をにとで。（(";

    private void AddFullNames()
    {
        var known = _names.Where(name => name.Name.Length > 2).Select(name => name.Name).ToHashSet();
        var surnames = _names
            .Where(name => name.Name.Length is 2 or 3 && name.Name.All(UnspacedText.IsKanji) && !_surnames.Contains(name.Name))
            .Select(name => name.Name)
            .ToHashSet();
        var said = SaidNames();
        if (surnames.Count == 0 && said.Count == 0)
            return;
        for (var start = 0; start < _text.Length; start++)
        {
            if (!UnspacedText.IsNameCharacter(_text[start]))
                continue;
            var end = start + 1;
            while (end < _text.Length && UnspacedText.IsNameCharacter(_text[end]))
                end++;
            if (
                end - start is >= MinFullName and <= MaxFullName
                && end < _text.Length
                && !known.Contains(_text[start..end])
                && SurnameOf(start, end) is var surname
                && (
                    surnames.Contains(surname)
                    || said.ContainsKey(surname) && AfterUnknownName.Contains(_text[end], StringComparison.Ordinal)
                )
            )
            {
                Add(new TitledName(_text[start..end], null, start, end));
                surnames.Remove(surname);
                if (said.Remove(surname, out var at))
                    Add(new TitledName(surname, null, at, at + surname.Length));
            }

            start = end;
        }

        string SurnameOf(int start, int end)
        {
            if (
                !AfterFirstMention.Contains(_text[end], StringComparison.Ordinal)
                || _signs.NounEndings.Contains(_text[end - 1], StringComparison.Ordinal) && _text[end] is not ('（' or '(')
                || EndsWithRole(end)
                || IsOrganization(start, end)
                || IsPlace(start, end)
                || IsCommon(start, end)
            )
                return "";
            for (var length = Math.Min(3, end - start - 1); length > 1; length--)
            {
                var surname = _text.Substring(start, length);
                var given = _text.AsSpan(start + length, end - start - length);
                if (
                    given.Length <= 3
                    && (surnames.Contains(surname) || said.ContainsKey(surname))
                    && !_language.NamelikeWords.Contains(given)
                    && !(given.Length == 1 && _signs.TitleCompounds.Contains(given[0], StringComparison.Ordinal))
                )
                    return surname;
            }

            return "";
        }
    }

    // "「…」と凪沢。": the word and where it first stands. It is a name if a longer name begins with it.
    private Dictionary<string, int> SaidNames()
    {
        var said = new Dictionary<string, int>();
        for (var i = _text.IndexOf("」と", StringComparison.Ordinal); i >= 0; i = _text.IndexOf("」と", i + 1, StringComparison.Ordinal))
        {
            var end = i + 2;
            while (end < _text.Length && end - i < MaxFullName && UnspacedText.IsKanji(_text[end]))
                end++;
            if (
                end - i - 2 is 2 or 3
                && (end == _text.Length || _text[end] is '。' or '\n')
                && !IsCommon(i + 2, end)
                && !_signs.NounEndings.Contains(_text[end - 1], StringComparison.Ordinal)
            )
                said.TryAdd(_text[(i + 2)..end], i + 2);
        }

        return said;
    }

    // "カロリーナ・マイエルに": two or more foreign words that are neither loanwords nor a known name of something else.
    private void AddForeignNames()
    {
        for (var dot = _text.IndexOf('・', StringComparison.Ordinal); dot >= 0; dot = _text.IndexOf('・', dot + 1))
        {
            int start = dot,
                end = dot;
            while (start > 0 && dot - start < MaxForeignLength && IsForeignPart(start - 1))
                start--;
            while (end < _text.Length && end - dot < MaxForeignLength && IsForeignPart(end))
                end++;
            if (IsForeignName(start, end))
                Add(new TitledName(_text[start..end], null, start, end));
            dot = end - 1;
        }
    }

    // "フランク・Ｌ・バウム"
    private bool IsForeignPart(int i) =>
        UnspacedText.IsKatakana(_text[i])
        || _text[i] is '＝' && IsForeignJoint(i)
        || (char.IsAsciiLetterUpper(_text[i]) || _text[i] is >= 'Ａ' and <= 'Ｚ')
            && (i > 0 && _text[i - 1] == '・' || i + 1 < _text.Length && _text[i + 1] == '・');

    private bool IsForeignName(int start, int end)
    {
        var word = _text[start..end];
        if (
            word.Split('・') is not { Length: 2 or 3 or 4 } parts
            || !parts.All(part =>
                (part.Length > 1 || part.Length == 1 && !UnspacedText.IsKatakana(part[0]) || _signs.ForeignGivenNames.Contains(parts[0]))
                && part.Length > 0
                && !_language.NamelikeWords.Contains(part)
                && !_language.LeadingRoles.Contains(part)
            )
            || _language.Organizations.Contains(word)
            || IsOrganization(start, end)
            || start > 0 && _text[start - 1] is '「' or '『'
        )
            return false;
        // "ジョージ・ワシントン大学"
        if (_signs.ForeignGivenNames.Contains(parts[0]))
            return parts.Length < 4 && !BeginsWithKind(end);
        return parts.Length < 4
            && (LeadingRoleLength(start) > 0 || EndsWithRole(start) || BeginsSpeech(end) || ReturnsAlone(parts[^1], end))
            && !parts.Any(_language.Places.Contains)
            && !(start > 0 && UnspacedText.IsKanji(_text[start - 1]) && LeadingRoleLength(start) == 0)
            && (end == _text.Length || AfterForeignName.Contains(_text[end], StringComparison.Ordinal));
    }

    // "は「…」"
    private bool BeginsSpeech(int at) => at + 1 < _text.Length && _text[at] is 'は' or 'も' or '、' && IsBeforeSpeech(at + 1);

    // The last part of the name alone, as the topic or with a title: "マイエルは", "マイエル選手".
    private bool ReturnsAlone(string part, int from)
    {
        var at = _text.IndexOf(part, from, Math.Min(MaxReturn, _text.Length - from), StringComparison.Ordinal);
        return at > 0
            && !UnspacedText.IsKatakana(_text[at - 1])
            && at + part.Length < _text.Length
            && (_text[at + part.Length] is 'は' or 'が' or 'も' || RoleAt(at + part.Length) is not null);
    }

    private bool BeginsWithKind(int at)
    {
        for (var length = 1; length <= Math.Min(MaxModifier, _text.Length - at); length++)
        {
            var word = _text.AsSpan(at, length);
            if (_language.OrganizationWords.Contains(word) || _language.PlaceWords.Contains(word))
                return true;
        }

        return false;
    }
}
