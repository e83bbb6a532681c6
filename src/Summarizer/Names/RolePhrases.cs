using Summarizer.Languages;
using Summarizer.Names.Listed;
using Summarizer.Text;

namespace Summarizer.Names;

/// <summary>Finds titles and roles among the words of a sentence. The longest match wins.</summary>
internal static class RolePhrases
{
    private const int MaxWords = 4;
    private const int MaxWordsFromHead = 2;

    /// <summary>The words, with those of a role marked.</summary>
    public static NameWord[] Mark(NameWord[] words, Language language)
    {
        if (language.Roles.Count == 0)
            return words;
        var beginnings = PhraseBeginnings.Of(language.Roles);
        var known = KnownNames.Of(language);
        for (var i = 0; i < words.Length; )
        {
            var isName =
                IsSurname(words, i, language)
                || IsPartOfSurname(words, i, language)
                || IsFirstName(words, i, language)
                || IsInInstitution(words, i, language);
            var length = isName ? 0 : LengthAt(words, i, language, beginnings);
            while (length > 0 && FieldsEnd(words, i + length, language, known) is var end && end > i + length)
                length = end - i;
            for (var j = length > 0 ? StartOfFields(words, i, language) : i; j < i + length; j++)
                words[j] = words[j] with { IsRole = true };
            i += Math.Max(1, length);
        }

        return words;
    }

    // "Konya İl Emniyet Müdürü", "İl Tarım ve Orman Müdürü": the fields of an office are no institution.
    private static int StartOfFields(NameWord[] words, int role, Language language)
    {
        var start = role;
        while (start > 0 && language.RoleFields.Count > 0 && words[role].IsCapitalized && words[start].Gap == WordGap.Space)
        {
            if (IsFieldBefore(words[start - 1], language))
                start--;
            else if (
                start > 1
                && start < role
                && language.Conjunctions.Contains(words[start - 1].Lower)
                && words[start - 1].Gap == WordGap.Space
                && IsFieldBefore(words[start - 2], language)
            )
                start -= 2;
            else
                break;
        }

        return start;
    }

    private static bool IsFieldBefore(NameWord word, Language language) =>
        word is { IsCapitalized: true, IsRole: false, Word.HasSuffix: false } && language.RoleFields.Contains(word.Lower);

    // "Otto Kanzler", "Ahmet Hâkim": a role after a first name is a surname, unless it belongs to something, "Barış Elçisi", or is a form
    // of address, "Ali Bey".
    private static bool IsSurname(NameWord[] words, int i, Language language) =>
        i > 0
        && words[i].IsCapitalized
        && words[i].Gap == WordGap.Space
        && words[i - 1] is { IsCapitalized: true, Word.HasSuffix: false }
        && (
            language.FirstNames.Contains(words[i - 1].Lower)
            || FollowsArticleOfSurname(words, i, language)
            || FollowsMiddleName(words, i, language)
        )
        && !language.Honorifics.Contains(words[i].Lower)
        && !IsPossessed(words[i].Lower, language)
        && !(
            i + 1 < words.Length
            && words[i + 1].IsCapitalized
            && words[i + 1].Gap == WordGap.Space
            && !language.Honorifics.Contains(words[i + 1].Lower)
        );

    // "Annegret Kramp-Karrenbauer"
    private static bool IsPartOfSurname(NameWord[] words, int i, Language language) =>
        i > 1
        && words[i].Gap == WordGap.Hyphen
        && words[i - 1] is { IsCapitalized: true, Gap: WordGap.Space }
        && words[i - 2].IsCapitalized
        && language.FirstNames.Contains(words[i - 2].Lower);

    // "Robert Luther King Jr."; where roles come before names, "Roberto Campos Neto"
    private static bool FollowsMiddleName(NameWord[] words, int i, Language language) =>
        !language.IsVerbFinal
        && !language.CapitalizesNouns
        && i > 1
        && words[i - 1].Gap == WordGap.Space
        && words[i - 2].IsCapitalized
        && language.FirstNames.Contains(words[i - 2].Lower)
        && !language.Demonyms.Contains(words[i - 1].Lower)
        && (!language.NounsComeLast || i + 1 < words.Length && language.Honorifics.Contains(words[i + 1].Lower));

    // "Bruno Le Maire"
    private static bool FollowsArticleOfSurname(NameWord[] words, int i, Language language) =>
        i > 1
        && words[i - 1].Gap == WordGap.Space
        && language.FunctionWords.Contains(words[i - 1].Lower)
        && words[i - 2].IsCapitalized
        && language.FirstNames.Contains(words[i - 2].Lower);

    private static bool IsPossessed(string role, Language language) =>
        language.PossessiveEndings.Any(ending => role.EndsWith(ending, StringComparison.Ordinal))
        || language.DottedAndDotlessI && role[^1] is 'ı' or 'i' or 'u' or 'ü';

    // "Dean Bishop", "Earl Grey": a role that is also a first name, before a capital and without an article.
    private static bool IsFirstName(NameWord[] words, int i, Language language) =>
        words[i].IsCapitalized
        && language.MasculineFirstNames.Contains(words[i].Lower)
        && i + 1 < words.Length
        && words[i + 1] is { IsCapitalized: true, Gap: WordGap.Space }
        && !(i > 0 && words[i].Gap == WordGap.Space && (language.Articles.Contains(words[i - 1].Lower) || words[i - 1].IsCapitalized));

    // "Konzernchef", "riksbankschefen": a compound that ends with a role, with a capital where every noun has one.
    private static bool IsCompound(NameWord word, Language language) =>
        language.JoinsNouns
        && (word.IsCapitalized || !language.CapitalizesNouns)
        && language.RoleEndings.Any(ending => word.Lower.Length > ending.Length && word.Lower.EndsWith(ending, StringComparison.Ordinal));

    // "Kantor Staf Presiden", "Direktorat Jenderal Pajak", "Persatuan Wartawan Indonesia": a role in the name of an institution.
    private static bool IsInInstitution(NameWord[] words, int i, Language language)
    {
        for (var head = i - 1; head >= Math.Max(0, i - MaxWordsFromHead); head--)
        {
            if (
                words[head + 1].Gap != WordGap.Space
                || !words[head + 1].IsCapitalized
                || words[head] is not { IsCapitalized: true, IsRole: false }
            )
                return false;
            if (language.InstitutionsOfRoles.Contains(words[head].Lower))
                return true;
        }

        return false;
    }

    // "Menteri Perhubungan Budi Karya", "Dirjen Bea dan Cukai Heru Pambudi": the department belongs to the role.
    private static int FieldsEnd(NameWord[] words, int start, Language language, KnownNames known)
    {
        if (start < words.Length && IsField(words[start], language, known))
            return start + 1;
        return
            start + 1 < words.Length
            && words[start].Gap == WordGap.Space
            && words[start - 1].IsCapitalized
            && language.OfficeFields.Count > 0
            && language.Conjunctions.Contains(words[start].Lower)
            && IsField(words[start - 1], language, known)
            && IsField(words[start + 1], language, known)
            ? start + 2
            : start;
    }

    private static bool IsField(NameWord word, Language language, KnownNames known) =>
        word.IsCapitalized
        && word.Gap == WordGap.Space
        && (
            language.CommonWords.Contains(word.Lower)
            || language.OfficeFields.Contains(word.Lower)
            || language.OfficeFields.Count > 0 && known.IsPlainNoun(word.Lower)
        )
        && !language.CalendarWords.Contains(word.Lower);

    private static int LengthAt(NameWord[] words, int start, Language language, PhraseBeginnings beginnings)
    {
        var longest = 0;
        var phrase = "";
        var end = Math.Min(words.Length, start + Math.Min(MaxWords, beginnings.MaxWords(words[start].Lower)));
        for (var i = start; i < end; i++)
        {
            if (i > start && (words[i].Gap is not (WordGap.Space or WordGap.Hyphen) || words[i - 1].Word.HasSuffix))
                break;
            phrase = i == start ? words[i].Lower : phrase + ' ' + words[i].Lower;
            if (language.Roles.Contains(phrase))
                longest = i - start + 1;
        }

        return longest == 0 && IsCompound(words[start], language) ? 1 : longest;
    }
}
