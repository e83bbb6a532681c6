using System.Buffers;
using Summarizer.Names;
using Summarizer.Names.Capitals;
using static Summarizer.Languages.WordList;

namespace Summarizer.Quotes.People;

/// <summary>Reads the names of an article, and roles without a name, as those who may speak.</summary>
internal sealed partial class MentionReader(TokenizedArticle text)
{
    private const int MinNameWords = 2;
    private static readonly SearchValues<char> SentenceEdges = SearchValues.Create(".!?…\n\"“«„:");

    // A word with a capital in the middle of a sentence is a name.
    private readonly HashSet<string> _names = [];
    private readonly NameCases _cases = NameCases.Of(text.Language);

    public List<Mention> Read()
    {
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (text.IsCapital(word) && !BeginsSentence(word))
                _names.Add(text.LowerWithoutAffix(word));
        }

        var mentions = ReadAll();
        for (var i = 0; i < mentions.Count; i++)
        {
            if (IsWholeInstitution(mentions[i]) || IsOrigin(mentions[i]))
                mentions[i] = mentions[i] with { NameFirst = mentions[i].End };
        }

        mentions.RemoveAll(mention =>
            IsShoutedHeading(mention)
            || IsDegrees(mention)
            || IsTitleOfWork(mention)
            || IsNumbered(mention)
            || IsNumber(mention)
            || IsOnlyDemonym(mention)
            || IsSpeechNoun(mention)
        );
        for (var i = 0; i < mentions.Count; i++)
        {
            if (HasInstitutionCase(mentions[i]))
                mentions[i] = mentions[i] with { HasEnding = true };
        }

        return text.Language.CapitalizesNouns ? WithoutNouns(mentions)
            : text.Language.IsVerbFinal ? mentions
            : WithApposedRoles(mentions);
    }

    private List<Mention> ReadAll()
    {
        var reader = NameReader.Of(text.Article);
        var mentions = new SortedDictionary<int, Mention>();
        foreach (var office in reader.Offices)
        {
            var (first, end) = (WordAt(office.Start), WordAt(office.End - 1) + 1);
            if (
                text.Language.Roles.Contains(text.Phrase(first, end - first))
                || text.Language.Roles.Contains(text.LowerWithoutAffix(end - 1))
            )
                mentions[first] = new Mention(first, end, end, IsCertain(first, end), text.HasEnding(end - 1));
        }

        foreach (var name in reader.Names)
        {
            (var role, var first, var end) = (WordAt(name.RoleStart), WordAt(name.Start), WordAt(name.End - 1) + 1);
            // "The New York Times"
            if (
                role == first
                && end - first > 1
                && text.Language.Articles.Contains(text.Lower(first))
                && text.Language.Organizations.Contains(text.Slice(first + 1, end))
            )
                role = ++first;
            // "le président de la République Emmanuel Macron": the capital is not the role's.
            if (FollowsGenitive(role))
                role = first;
            for (var word = role; word < first; word++)
                mentions.Remove(word);
            mentions[role] = new Mention(role, end, first, role < first || IsCertain(first, end), text.HasEnding(end - 1));
        }

        return WithInstitutions(WithHonorifics([.. mentions.Values.Where(mention => !IsLetter(mention))]));
    }

    private bool FollowsGenitive(int word) =>
        word > 1
        && !text.Language.CapitalizesNouns
        && text.GapAfter(word - 1) is " "
        && (
            text.Language.GenitiveWords.Contains(text.Lower(word - 1))
            || text.Language.DefiniteArticles.Contains(text.Lower(word - 1)) && text.Language.GenitiveWords.Contains(text.Lower(word - 2))
        );

    // "X", "E-Mails"
    private bool IsLetter(Mention mention) =>
        text[mention.First].Length == 1 && (mention.End - mention.First == 1 || text.GapAfter(mention.First) is "-");

    // "Abdülkadir Usta": a role that belongs to nothing.
    private bool IsSurname(Mention name, Mention role) =>
        text.Language.IsVerbFinal
        && name.End - name.First == 1
        && !EndsWithAny(text.Lower(role.First), text.Language.RoleEndings)
        && !text.Language.Organizations.Contains(text.Slice(name.First, name.End))
        && !text.Language.Places.Contains(text.Slice(name.First, name.End))
        && !IsAllCapitals(name.First);

    // "Gaffar Usta": a form of address after a name belongs to it.
    private List<Mention> WithHonorifics(List<Mention> mentions)
    {
        for (var i = mentions.Count - 1; i > 0; i--)
        {
            var (name, honorific) = (mentions[i - 1], mentions[i]);
            if (
                honorific.IsRole
                && name is { IsRole: false, HasEnding: false }
                && name.End == honorific.First
                && text.GapAfter(name.End - 1) is " "
                && honorific.End - honorific.First == 1
                && (text.Language.Honorifics.Contains(text.LowerWithoutAffix(honorific.First)) || IsSurname(name, honorific))
            )
            {
                mentions[i - 1] = name with { End = honorific.End, HasEnding = honorific.HasEnding, IsCertain = true };
                mentions.RemoveAt(i);
            }
        }

        return mentions;
    }

    // "náčelník Horské služby Jeseníky Petr Sobota", "U.S. District Judge Alan Rademacher": the institution between a role and its holder,
    // or before both, belongs to the role.
    private List<Mention> WithInstitutions(List<Mention> mentions)
    {
        var merged = new List<Mention>();
        foreach (var person in mentions)
        {
            var hasRole = person.First < person.NameFirst;
            if (
                merged is [.., { HasEnding: false, IsRole: false } institution]
                && institution.End == person.First
                && Adjoins(institution.End - 1)
                && (hasRole && RolesComeLast || institution.First < institution.NameFirst)
            )
                merged[^1] = person with { First = institution.First };
            else
                merged.Add(person);
        }

        return merged;
    }

    // "U.S. President", "DFS-Verhandlungsführerin"
    private bool Adjoins(int word) =>
        text.GapAfter(word) is " " or "-"
        || text.GapAfter(word) is ". " or "." && (text[word].Length == 1 || text.Language.Abbreviations.Contains(text[word].ToString()));

    // "Gubernur Bank Indonesia": nobody named Bank Indonesia.
    private bool IsWholeInstitution(Mention mention) =>
        mention is { IsRole: false }
        && mention.First < mention.NameFirst
        && text.Slice(mention.NameFirst, mention.End) is var name
        && (
            text.Language.Places.Contains(name)
            || text.Language.Organizations.Contains(name)
            || mention.End - mention.NameFirst <= MinNameWords
                && !text.Language.IsVerbFinal
                && text.Language.OrganizationWords.Contains(text.Lower(mention.NameFirst))
        );

    // "la Messine refuse": somebody from a place.
    private bool IsOrigin(Mention mention) =>
        mention.End - mention.First == 1
        && text.Language.DemonymEndings.Count > 0
        && !text.Language.CapitalizesNouns
        && HasArticle(mention.First)
        && text.Slice(mention.First, mention.End) is var name
        && !text.Language.Places.Contains(name)
        && !text.Language.Organizations.Contains(name)
        && text.LowerWithoutAffix(mention.First) is var lower
        && !text.Language.OrganizationWords.Contains(lower)
        && EndsWithAny(lower, text.Language.DemonymEndings);

    private bool HasArticle(int word) =>
        text.HasElision(word)
        || word > 0
            && text.GapAfter(word - 1) is " "
            && (!text.IsCapital(word - 1) || BeginsSentence(word - 1))
            && (
                text.Language.DefiniteArticles.Contains(text.Lower(word - 1))
                || text.Language.IndefiniteWords.Contains(text.Lower(word - 1))
            );

    private bool RolesComeLast => text.Language.NounsComeLast || text.Language.IsVerbFinal || text.Language.CapitalizesNouns;

    private bool IsCertain(int first, int end) =>
        end - first > 1
        || text[first].Length > 1 && IsAllCapitals(first)
        || !BeginsSentence(first)
        || text.Language.Organizations.Contains(text.Slice(first, end))
        || _names.Contains(text.LowerWithoutAffix(first));

    private int WordAt(int offset) => text.FirstWordFrom(offset + 1) - 1;

    private bool IsAllCapitals(int word) => text[word].IndexOfAnyExceptInRange('A', 'Z') < 0;

    private bool BeginsSentence(int word) => word == 0 || text.GapAfter(word - 1).IndexOfAny(SentenceEdges) >= 0;

    // "APPEL À LA RÉPRESSION DES FRAUDES", "GIDA SORUMLU DEĞİL"
    private bool IsShoutedHeading(Mention mention) =>
        mention.End - mention.First > (text.Language.IsVerbFinal ? 1 : MinNameWords)
        && Enumerable.Range(mention.First, mention.End - mention.First).All(IsShouted)
        && !text.Language.Organizations.Contains(text.Slice(mention.First, mention.End));

    private bool IsShouted(int word) => text[word].Length > 1 && !text[word].ToString().Any(char.IsLower);

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

    // "Americans"
    private bool IsOnlyDemonym(Mention mention) =>
        mention.First == mention.NameFirst && Enumerable.Range(mention.First, mention.End - mention.First).All(IsDemonym);

    private bool IsDemonym(int word) =>
        text.Language.Demonyms.Count > 0
        && text.LowerWithoutAffix(word) is var lower
        && (text.Language.Demonyms.Contains(lower) || lower[^1] == 's' && text.Language.Demonyms.Contains(lower[..^1]));
}
