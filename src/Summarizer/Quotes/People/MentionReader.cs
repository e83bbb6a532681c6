using System.Buffers;
using Summarizer.Languages;
using Summarizer.Names;

namespace Summarizer.Quotes.People;

/// <summary>Reads the names in a text.</summary>
internal sealed partial class MentionReader(TokenizedArticle text)
{
    private const int MaxRoleLength = 4;
    private const int MaxRunLength = 30; // Longer than any name with its role. A hostile text may be one run.
    private const int MinNameWords = 2;
    private static readonly SearchValues<char> SentenceEdges = SearchValues.Create(".!?…\n\"“«„:");

    // A word with a capital in the middle of a sentence is a name. At the beginning of a sentence, a word counts only if it has a capital
    // elsewhere.
    private readonly Dictionary<string, int> _names = [];
    private readonly HashSet<string> _plainWords = [];

    // Words directly after a reporting verb.
    private readonly HashSet<string> _speakers = [];
    private readonly NameCases _cases = NameCases.Of(text.Language);

    // "Karsten Sonntag": then a Sonntag without a date is a person too.
    private readonly HashSet<string> _calendarNames = [];

    public List<Mention> Read()
    {
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (!text.IsCapital(word))
                _plainWords.Add(text.LowerWithoutAffix(word));
            else if (!BeginsSentence(word))
                _names[text.LowerWithoutAffix(word)] = _names.GetValueOrDefault(text.LowerWithoutAffix(word)) + 1;
            if (word > 0 && text.IsCapital(word) && text.IsVerb(word - 1))
                _speakers.Add(text.LowerWithoutAffix(word));
        }

        var mentions = ReadAll();
        _places.UnionWith(mentions.Where(IsAfterPlacePreposition).Select(mention => text.Lower(mention.First)));
        _abbreviations.UnionWith(mentions.Where(IsAbbreviation).Select(mention => text.Lower(mention.First)));
        _calendarNames.UnionWith(
            mentions
                .Where(mention => mention.End - mention.NameFirst > 1)
                .Select(mention => text.LowerWithoutAffix(mention.End - 1))
                .Where(text.Language.CalendarWords.Contains)
        );
        if (_calendarNames.Count + _abbreviations.Count + _places.Count > 0)
            mentions = ReadAll();
        mentions.RemoveAll(mention =>
            IsDegrees(mention) || IsTitleOfWork(mention) || IsNumbered(mention) || IsNumber(mention) || IsOnlyDemonym(mention)
        );
        mentions.RemoveAll(mention => IsHeadline(mention) || IsSpeechNoun(mention));
        for (var i = 0; i < mentions.Count; i++)
        {
            if (IsFromPlace(mentions[i]) || HasInstitutionCase(mentions[i]))
                mentions[i] = mentions[i] with { HasEnding = true };
        }

        return text.Language.CapitalizesNouns ? WithoutNouns(mentions)
            : text.Language.IsVerbFinal ? mentions
            : WithApposedRoles(mentions);
    }

    private List<Mention> ReadAll()
    {
        var mentions = new List<Mention>();
        for (var word = 0; word < text.Words.Count; )
        {
            if (!CanBegin(word))
            {
                word++;
                continue;
            }

            var end = End(word);
            // "APPEL À LA RÉPRESSION DES FRAUDES L'association"
            if (IsShoutedHeading(word, end))
            {
                word = end;
                continue;
            }

            if (IsPlainOpener(word, end))
                word++;
            var split = EndOfPlace(word, end);
            if (split < end)
                mentions.Add(ToMention(word, split));
            var mention = ToMention(split < end ? split : word, end);
            if (FirstNameAfter(mention) is { } name)
                mention = text.Language.CapitalizesNouns ? mention with { NameFirst = name } : ToMention(mention.First, end = name);
            if (mention.First == word && EndOfInstitution(word, end) is var whole && whole > end)
                mention = mention with { End = end = whole, NameFirst = word, IsCertain = true };
            mentions.Add(mention);
            word = end;
        }

        return mentions;
    }

    private bool CanBegin(int word)
    {
        if (!text.IsCapital(word) || text.Words[word].Span.Length == 1 && !IsInitial(word))
            return false;
        var lower = text.LowerWithoutAffix(word);
        if (IsCalendar(word))
            return BeginsName(word);
        if (IsFunctionWord(lower) && BeginsKnownName(word))
            return true;
        if (BeginsSentence(word))
            return !IsFunctionWord(lower) && !IsDerived(word, lower) && CanBeginSentence(word, lower);
        // "un Afro-Américain", "franco-allemand": a part of an adjective
        if (
            text.Language.ElidesVowels
            && text.GapAfter(word) is "-"
            && word + 1 < text.Words.Count
            && IsPlainWord(word + 1)
            && EndOfHyphens(word) == 0
        )
            return false;
        if (EndOfHyphens(word) > 0)
            return true;
        // l'ONG
        if (text.HasElision(word) && text.Language.OrganizationNouns.Contains(lower))
            return false;
        // "reprezentant Tom Holub"
        if (_cases.Exist && IsFirstName(word) && text.GapAfter(word) is " " && word + 1 < text.Words.Count && text.IsCapital(word + 1))
            return true;
        return !IsFunctionWord(lower) || text[word].Length is 2 or 3 && IsAllCapitals(word);
    }

    // "But Clinton", "Ancak Rubio", "Konuşan Kaya": the capital of a sentence's first word means nothing.
    private bool CanBeginSentence(int word, string lower)
    {
        if (text.Language.ReportingVerbs.Contains(lower) || text.Language.IndefiniteWords.Contains(lower))
            return false;
        if (_names.ContainsKey(lower) || text.Language.Roles.Contains(lower))
            return true;
        if (IsBarePlural(word))
            return false;
        if (
            _plainWords.Contains(lower)
            || (text.Language.InvertsAfterQuotation || text.Language.NounsComeLast)
                && !text.Language.CapitalizesNouns
                && text.Language.CapitalizedWords.Contains(lower)
                && !IsGivenNameBefore(word, lower)
            || PrecedesName(word, lower)
        )
            return false;
        return text.Language.FunctionWords.Count > 0 || Joins(word) && word + 1 < text.Words.Count && text.IsCapital(word + 1);
    }

    private bool IsFunctionWord(string lower) =>
        (text.Language.FunctionWords.Contains(lower) || text.Language.Pronouns.Contains(lower)) && !text.Language.Roles.Contains(lower);

    private bool IsAllCapitals(int word) => text[word].IndexOfAnyExceptInRange('A', 'Z') < 0;

    private bool BeginsSentence(int word) =>
        word == 0 || text.GapAfter(word - 1).IndexOfAny(SentenceEdges) >= 0 || text.Language.IsVerbFinal && FollowsShoutedHeading(word);

    private bool IsInitial(int word) => !IsLabel(word) && IsBeforeName(word);

    // "P. ¿Y la política?", "R. Me llamaron": who asks and who answers.
    private bool IsLabel(int word) =>
        (word == 0 || text.GapAfter(word - 1).Contains('\n'))
        && (text.Language.QuestionLabels.Contains(text.Lower(word)) || text.Language.AnswerLabels.Contains(text.Lower(word)));

    private bool IsBeforeName(int word) =>
        text.GapAfter(word).StartsWith(".") && word + 1 < text.Words.Count && text.IsCapital(word + 1) && !BeginsOwnSentence(word + 1);

    private int End(int first)
    {
        var last = first;
        while (
            last + 1 < text.Words.Count
            && last - first < MaxRunLength
            && !text.HasEnding(last)
            && text.IsQuoted(last + 1) == text.IsQuoted(first)
        )
        {
            if (!Joins(last) || last > first && IsShouted(last - 1) && IsShouted(last) && !IsShouted(last + 1) || OpensPhrase(last + 1))
                break;
            if (EndOfHyphens(last) is > 0 and var hyphenated)
                last = hyphenated;
            else if (Continues(last + 1))
                last++;
            else if (last + 2 < text.Words.Count && IsConnector(last + 1) && text.GapAfter(last + 1) is " " && Continues(last + 2))
            {
                if (EndsBeforeOf(first, last + 1))
                    break;
                last += 2;
            }
            else if (last - first < (text.Language.CapitalizesNouns ? 2 : 1) && Surname(last + 1) is > 0 and var surname)
                last = surname;
            else if (last == first + 1 && SecondSurname(first, last + 1) is > 0 and var second)
                last = second;
            else
                break;
        }

        // "Mediapart Le parquet": a heading without a stop
        while (text.Language.ElidesVowels && last > first && IsFunctionWord(text.Lower(last)) && !IsAllCapitals(last))
            last--;
        return last + 1;
    }

    // "ÇÖZÜM NEREDE Bayraktar": a heading that runs into the text ends with the capitals.
    private bool IsShouted(int word) => text[word].Length > 1 && !text[word].ToString().Any(char.IsLower);

    // "di" joins Italian names and separates Indonesian ones.
    private bool IsConnector(int word) =>
        text[word] is "of"
        || text.Language.NameParticles.Contains(text[word].ToString()) && !text.Language.FunctionWords.Contains(text.Lower(word));

    private bool Joins(int word)
    {
        var gap = text.GapAfter(word);
        // "Giscard d'Estaing", but not "Anne qu'Yves"
        if (word + 1 < text.Words.Count && text.HasElision(word + 1) && text[word + 1][0] != 'd')
            return false;
        if (gap is " " or "-" or "\u00A0")
            return true;
        if (gap is ". " or ".")
            return (text[word].Length <= 2 || text.Language.Abbreviations.Contains(text[word].ToString()))
                && !(word + 1 < text.Words.Count && BeginsOwnSentence(word + 1));
        return false;
    }

    private bool BeginsOwnSentence(int word) =>
        text.Sentences[text.SentenceAt(text.Words[word].Span.Start)].Span.Start == text.Words[word].Span.Start;

    private Mention ToMention(int first, int end)
    {
        var name = AfterRank(first, end);
        for (var word = name; word < end; word++)
        {
            if (RoleLength(word, end) is not (> 0 and var length) || !IsTitle(first, word, length, end))
            {
                // "Asosiasi Pengusaha Ritel Indonesia"
                if (!text.Language.IsVerbFinal && text.Language.OrganizationWords.Contains(text.Lower(word)) && !PrecedesRole(end))
                    break;
                continue;
            }

            name = word + length;
            word = name - 1;
        }

        // "la Policía Nacional"
        if (name > first && text.Language.Organizations.Contains(text.Slice(first, end)))
            name = first;
        else if (name == first)
            name = IsDemonym(first, end) ? first + 1 : AfterCompoundRole(first, end);
        if (GivenNameAfter(name, end) is { } given)
            (first, name) = (name > first ? first : given, given);
        var isCertain =
            end - first > 1
            || text[first].Length > 1 && IsAllCapitals(first)
            || !BeginsSentence(first)
            || _names.ContainsKey(text.LowerWithoutAffix(first))
            || text.Language.Organizations.Contains(text.Slice(first, end));
        // "Mayor of Norwind": a role without a name.
        if (name > first && name < end && text[name] is "of")
            name = end;
        if (name > first)
            name = IsWholeInstitution(name, end) ? end : AfterInstitution(name, end);
        return new Mention(first, end, name, isCertain, text.HasEnding(end - 1));
    }

    private int RoleLength(int word, int end)
    {
        for (var length = Math.Min(MaxRoleLength, end - word); length > 0; length--)
        {
            if (text.Language.Roles.Contains(Phrase(word, length)))
                return length;
        }

        return 0;
    }

    private string Phrase(int word, int length) => string.Join(' ', Enumerable.Range(word, length).Select(text.LowerWithoutAffix));

    // Stephen King is not a king: a last word is a role only as part of a longer phrase or together with a state or an institution.
    private bool IsTitle(int first, int word, int length, int end) =>
        word + length < end && !IsNameSuffix(word + length, end)
        || length > 1
        || word == first
        || IsInstitution(word - 1)
        || text.Language.Roles.Contains(text.LowerWithoutAffix(word - 1));
}
