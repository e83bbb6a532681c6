using Summarizer.Languages;
using Summarizer.Names;
using static Summarizer.Languages.WordList;

namespace Summarizer.Quotes.People;

// Words that are not part of a name: the first of a sentence, headings in capitals, and somebody's origin.
internal sealed partial class MentionReader
{
    // "APPEL À LA RÉPRESSION DES FRAUDES L'association", "KIZ, ERKEK GİBİ DEĞİLDİR Kadın"
    private bool IsShoutedHeading(int first, int end) =>
        end - first
            > (
                text.Language.IsVerbFinal ? 1
                : text.Language.NounsComeLast ? MinNameWords + 1
                : MinNameWords
            )
        && (text.Language.ElidesVowels || text.Language.IsVerbFinal || text.Language.NounsComeLast)
        && Enumerable.Range(first, end - first).All(IsShouted)
        && !text.Language.Organizations.Contains(text.Slice(first, end));

    // "Açıklamada, … belirtildi": a noun for a statement at the beginning of a sentence is no name.
    private bool IsSpeechNoun(Mention mention) =>
        text.Language.IsVerbFinal
        && mention.End - mention.First == 1
        && BeginsSentence(mention.First)
        && text.IsForm(mention.First, text.Language.SpeechNouns)
        && !text.Language.FirstNames.Contains(text.Lower(mention.First));

    // "Anadolu Ajansının": the case of an institution has no apostrophe.
    private bool HasInstitutionCase(Mention mention) =>
        text.Language.IsVerbFinal && KnownNames.Of(text.Language).CaseSuffix(text.Lower(mention.End - 1)) > 0;

    private bool FollowsShoutedHeading(int word) =>
        word > 1 && IsShouted(word - 1) && IsShouted(word - 2) && !IsShouted(word) && text.GapAfter(word - 1) is " ";

    // "Toplantıda Ali Kaya", "Olay Ali Kaya'nın evinde": a common word before a name.
    private bool IsPlainOpener(int first, int end)
    {
        if (!text.Language.IsVerbFinal || end - first < MinNameWords || !BeginsSentence(first) || text.GapAfter(first) is not " ")
            return false;
        var lower = text.LowerWithoutAffix(first);
        if (
            _names.ContainsKey(lower)
            || text.Language.FirstNames.Contains(lower)
            || IsInstitution(first)
            || RoleLength(first, end) > 0
            || text.Language.OrganizationWords.Contains(text.LowerWithoutAffix(end - 1))
            || text.Language.Organizations.Contains(text.Slice(first, end))
            || EndsWithAny(lower, text.Language.RoleEndings)
        )
            return false;
        return text.Language.CommonWords.Contains(lower)
            || EndsWithAny(lower, text.Language.BarePluralEndings)
            || EndsWithAny(lower, text.Language.ObliqueEndings)
            || end - first > MinNameWords && text.Language.FirstNames.Contains(text.LowerWithoutAffix(first + 1));
    }

    // "Melekler, “…” dediler"
    private bool IsBarePlural(int word) =>
        text.Language.IsVerbFinal
        && EndsWithAny(text.LowerWithoutAffix(word), text.Language.BarePluralEndings)
        && !text.HasEnding(word)
        && !text.Language.FirstNames.Contains(text.LowerWithoutAffix(word))
        && !IsInstitution(word)
        && !(word + 1 < text.Words.Count && Joins(word) && text.IsCapital(word + 1));

    // "Çinli", "İşçi Partili bir vekil": somebody from a place or in a party, but not "Mehmet Karslı".
    private bool IsFromPlace(Mention mention)
    {
        if (mention.IsRole || mention.NameFirst != mention.First && mention.End - mention.NameFirst > 1 || mention.HasEnding)
            return false;
        var last = text[mention.End - 1].ToString();
        if (text.Language.Places.Contains(last) || mention.End - mention.NameFirst > 1 && IsFirstName(mention.End - 2))
            return false;
        return text.Language.OriginEndings.Any(ending =>
            last.Length >= ending.Length + WordList.MinStem
            && last.EndsWith(ending, StringComparison.Ordinal)
            && IsNameOfThing(last[..^ending.Length])
        );
    }

    private bool IsNameOfThing(string name) =>
        text.Language.Places.Contains(name)
        || text.Language.Organizations.Contains(name)
        || text.Language.OrganizationWords.Contains(text.Language.Lower(name));

    // "Bergabungnya Idrus", "Disebut Sandi": a word with the prefixes and suffixes of common ones before a name.
    private bool IsDerived(int word, string lower) =>
        (text.Language.CommonForm?.IsMatch(lower) == true || text.Language.CommonNounForm?.IsMatch(lower) == true)
        && !_names.ContainsKey(lower)
        && !text.Language.FirstNames.Contains(lower)
        && !text.Language.Roles.Contains(lower)
        && word + 1 < text.Words.Count
        && (
            text.Language.CommonNounForm?.IsMatch(lower) == true
                ? text.IsCapital(word + 1)
                : _names.ContainsKey(text.LowerWithoutAffix(word + 1))
        );

    // "Kabid Humas Polda Metro Jaya Komisaris Besar Argo Yuwono": the name begins after the last rank.
    private int AfterRank(int first, int end)
    {
        for (var word = end - 2; word >= first && text.Language.Ranks.Count > 0; word--)
        {
            for (var length = Math.Min(MaxRoleLength, end - 1 - word); length > 0; length--)
            {
                if (text.Language.Ranks.Contains(Phrase(word, length)))
                    return word + length;
            }
        }

        return first;
    }
}
