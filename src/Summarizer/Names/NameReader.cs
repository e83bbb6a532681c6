using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Names.Capitals;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Names;

/// <summary>Reads the names in an article: runs of capitalized words without roles, preceding places and case suffixes.</summary>
internal sealed partial class NameReader
{
    // Important names occur early; the limit keeps book-length articles fast.
    private const int LastCharacter = 300_000;
    private const int MaxWords = 10;
    private const int MaxParticles = 2;

    private readonly string _text;
    private readonly Language _language;
    private readonly KnownNames _known;
    private readonly NameCases _cases;
    private readonly List<NameWord[]> _sentences;
    private readonly HashSet<string> _common = new(StringComparer.Ordinal);
    private readonly HashSet<string> _calledAlone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _proper = new(StringComparer.Ordinal);

    private NameReader(Article article)
    {
        (_text, _language, _known) = (article.Text, article.Language, KnownNames.Of(article.Language));
        _cases = NameCases.Of(article.Language);
        (_links, _kinds) = (new(_language, _known), new(_language, _known));
        var calendar = new PeopleNamedLikeDates(_language, _known);
        _sentences =
        [
            .. article
                .Sentences.Where(sentence => sentence.Kind != SentenceKind.Heading && sentence.Span.Start < LastCharacter)
                .Select(sentence => sentence.Span with { End = Math.Min(sentence.Span.End, LastCharacter) })
                .Select(span => calendar.Mark(NameWord.Read(_text, span, _language)))
                .Where(words => !IsShouted(words) && !IsHeadline(words)),
        ];
        _sentences.ForEach(calendar.MarkKnown);
        foreach (var word in _sentences.SelectMany(words => words))
            Learn(word);
        _sentences.ForEach(LearnAlone);
    }

    /// <summary>The names in order.</summary>
    public static IReadOnlyList<NameMention> Read(Article article)
    {
        var reader = new NameReader(article);
        return [.. reader._sentences.SelectMany(reader.Mentions)];
    }

    private IEnumerable<NameMention> Mentions(NameWord[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (_kinds.Joined(words, i) is { } kind)
            {
                var last = RunEnd(words, i);
                yield return OfKind(words, i, PersonStart(words, i + 1, last) is > 0 and var person ? person : last, kind);
                i = last - 1;
                continue;
            }

            if (QuotedEnd(words, i) is > 0 and var quoted)
            {
                yield return Quoted(words, i, quoted);
                i = quoted - 1;
                continue;
            }

            if (!CanStart(words[i]) && !StartsKnownName(words, i))
                continue;
            var end = RunEnd(words, i);
            foreach (var mention in IsAgency(words, i, end) || IsShoutedRun(words, i, end) ? [] : Parts(words, i, end))
                yield return mention;
            i = end - 1;
        }
    }

    private bool CanStart(NameWord word) =>
        word.IsCapitalized
        && !word.IsRole
        && !word.IsDate
        && !(
            word.NamesPerson ? false
            : word.Opens ? IsOpener(word.Lower)
            : _language.FunctionWords.Contains(word.Lower) && !word.IsAllCapitals
        );

    // "New York", although "new" alone is not a name.
    private bool StartsKnownName(NameWord[] words, int start)
    {
        if (
            !words[start].IsCapitalized
            || start + 1 >= words.Length
            || !words[start + 1].IsCapitalized
            || words[start + 1].Gap != WordGap.Space
        )
            return false;
        var lower = words.Skip(start).Take(KnownNames.MaxWords).Select(word => word.Lower).ToList();
        return _known.PlaceAtStart(lower) > 1 || _known.OrganizationAtStart(lower) > 1;
    }

    private bool IsOpener(string lower) =>
        _language.FunctionWords.Contains(lower) || _language.Pronouns.Contains(lower) || _language.Connectives.Contains(lower);

    private int RunEnd(NameWord[] words, int start)
    {
        var end = Math.Max(start + 1, KnownEnd(words, start));
        while (end < words.Length && end - start < MaxWords && !words[end - 1].Word.HasSuffix)
        {
            if (Joins(words, start, end))
                end = Math.Max(end + 1, KnownEnd(words, end));
            else if (PartOfInstitution(words, start, end) is > 0 and var part)
                end = part;
            else if (SurnameAfterParticles(words, end) is > 0 and var surname)
                end = surname + 1;
            else if (_links.NextPartEnd(words, start, end) is > 0 and var linked)
                end = linked;
            else if (IsSecondSyllable(words, start, end))
                end++;
            else if (end + 1 < words.Length && (IsParticle(words, end) || JoinsFields(words, start, end)) && Joins(words, start, end + 1))
                end += 2;
            else
                break;
        }

        return words[end - 1].Word.HasSuffix ? end : EndOfInstitution(words, end);
    }

    // "Dinas Pendidikan dan Kebudayaan": an institution with two fields.
    private bool JoinsFields(NameWord[] words, int start, int i) =>
        _known.HasRolesFirst
        && i - start > 1
        && i + 1 < words.Length
        && !words[i].IsCapitalized
        && words[i].Gap == WordGap.Space
        && _known.IsOrganizationWord(words[start].Lower)
        && _language.Conjunctions.Contains(words[i].Lower)
        && words[i + 1] is { IsAllCapitals: false, IsRole: false }
        && !_known.IsOrganizationWord(words[i + 1].Lower)
        && !_known.IsPlace([words[i + 1].Lower])
        && !_known.IsOrganization([words[i + 1].Lower])
        && !_known.IsGivenName(words[i + 1].Lower);

    private bool Joins(NameWord[] words, int start, int next)
    {
        if (words[next].Opens || !CanStart(words[next]) && !IsSurname(words, next) || RepeatsSurname(words, start, next))
            return false;
        return words[next].Gap == WordGap.Space || (words[next].Gap == WordGap.Hyphen && HyphenJoins(words, start, next));
    }

    // "Sebastian Vettel Vettel": a caption that ends with a name, and the sentence after it.
    private bool RepeatsSurname(NameWord[] words, int start, int next) =>
        next - start > 1
        && _known.IsGivenName(words[start].Lower)
        && words[next].Gap == WordGap.Space
        && words[next].Lower == words[next - 1].Lower;

    // "Olivier Boulanger", "Félix Janvier", "Nele April", "Jana Malá": after a given name, a month, a role or a common word is a surname.
    private bool IsSurname(NameWord[] words, int i) =>
        words[i].IsCapitalized
        && words[i].Gap == WordGap.Space
        && words[i - 1].IsCapitalized
        && _known.IsUnambiguousGivenName(words[i - 1].Lower)
        && !_language.PlacePrepositions.Contains(words[i].Lower)
        && (_language.LowerCaseCalendar || !words[i].IsRole);

    // "Národní galerie", "České národní banky": the noun of an institution after its adjectives.
    private int EndOfInstitution(NameWord[] words, int end)
    {
        for (
            var i = end;
            _cases.HaveAdjectives && i < Math.Min(words.Length, end + 2) && words[i].Gap == WordGap.Space && !words[i].IsCapitalized;
            i++
        )
        {
            // "Відтак суд": an adverb is no adjective.
            if (i == end && !_cases.Exist && !_cases.IsAdjective(words[i - 1].Lower))
                break;
            if (
                _known.IsOrganizationWord(words[i].Lower)
                || i == end && _known.IsPlaceWord(words[i].Lower) && _cases.IsAdjective(words[i - 1].Lower)
            )
                return i + 1;
            if (
                !_language
                    .AdjectiveEndings.Concat(_language.ObliqueEndings)
                    .Any(ending => words[i].Lower.EndsWith(ending, StringComparison.Ordinal))
            )
                break;
        }

        return end;
    }

    // Jean-Luc is one name. Putin-Trump and Rusya-ABD are two, whose parts also occur separately.
    private bool HyphenJoins(NameWord[] words, int start, int next)
    {
        if (
            words[start..next].Any(word => _known.IsOrganizationWord(word.Lower))
            || _known.IsPlace([words[next - 1].Lower, words[next].Lower])
        )
            return true;
        return !(IsNameByItself(words[next - 1].Lower) && IsNameByItself(words[next].Lower));
    }

    private bool IsNameByItself(string lower) => _proper.ContainsKey(lower) || _known.IsPlace([lower]) || _known.IsOrganization([lower]);

    // "Joris van der Meer", but not "Inwoners van Rotterdam" or "Shell van Philips".
    private int SurnameAfterParticles(NameWord[] words, int first)
    {
        var surname = first;
        while (
            surname < words.Length
            && surname - first < MaxParticles
            && words[surname].Gap == WordGap.Space
            && !words[surname].IsCapitalized
            && _language.SurnameParticles.Contains(words[surname].Lower)
        )
            surname++;
        if (surname == first)
            return 0;
        var before = words[first - 1];
        var isName =
            _known.IsGivenName(before.Lower)
            || !before.Opens && !before.IsAllCapitals && !IsNameOfThing(before.Lower) && !_common.Contains(before.Lower);
        return
            isName
            && surname < words.Length
            && words[surname].IsCapitalized
            && words[surname].Gap == WordGap.Space
            && (_known.IsGivenName(before.Lower) || !IsNameOfThing(words[surname].Lower))
            && !NamesOrganization(words, surname)
            ? surname
            : 0;
    }

    private bool NamesOrganization(NameWord[] words, int start)
    {
        for (var i = start; i < words.Length && words[i].IsCapitalized && (i == start || words[i].Gap == WordGap.Space); i++)
        {
            if (_known.IsOrganizationWord(words[i].Lower))
                return true;
        }

        return false;
    }

    private bool IsNameOfThing(string lower) =>
        _known.IsPlace([lower]) || _known.IsOrganization([lower]) || _known.IsOrganizationWord(lower);

    private bool IsParticle(NameWord[] words, int i) =>
        !words[i].IsCapitalized
        && words[i].Gap is WordGap.Space or WordGap.Hyphen
        && _language.NameParticles.Contains(words[i].Lower)
        && (
            !_language.FunctionWords.Contains(words[i].Lower)
            || _known.IsOrganizationWord(words[i - 1].Lower) && _links.MayFollowInstitution(words, i)
            || _known.IsUnambiguousGivenName(words[i - 1].Lower) && words[i].Lower is "de" or "del" && !_known.IsPlace([words[i + 1].Lower])
        );
}
