using Summarizer.Text;

namespace Summarizer.Facts.Comparison;

/// <summary>
/// Finds statements about the wrong person: what is said of somebody is in a sentence about another, and the sentences about the person
/// have none of it; or somebody is given the role of another.
/// </summary>
internal sealed class PersonCheck(Wording article, string text, IReadOnlyList<Term> statement)
{
    private const int MinWords = 3;

    /// <summary>How many words of reported speech must occur only in sentences about the other person.</summary>
    private const int MinOwn = 2;

    /// <summary>The share of a clause's weight that its source must cover.</summary>
    private const double MinShare = 0.5;

    /// <summary>The same where many words of the clause occur only in the source.</summary>
    private const double MinShareOfMany = 0.4;

    private const int Many = 3;

    private const double MinRatio = 2.5;

    private const double MinRatioOfMany = 2;

    /// <summary>The share of the words in another name's clause that shows that the source is about that name, too.</summary>
    private const double MinShareOfOther = 0.34;

    /// <summary>How many words on each side of a name show that they were copied with it.</summary>
    private const int Context = 2;

    private readonly List<NamedPeople> _mentions = article.People.In(statement);

    private SentencesOfPeople Sentences => article.SentencesOfPeople;

    public IEnumerable<(FactKind Kind, Term Term)> Run()
    {
        // The sentences of the article are read for few statements.
        if (article.People.Count < 2 || !_mentions.Exists(mention => MayBeExchanged(mention) || NamesRole(mention)))
            yield break;
        var found = _mentions.ConvertAll(mention => (Mention: mention, Source: SourceOfAnother(mention)));
        foreach (var (mention, source) in found)
        {
            if (source is { } wrong && _mentions.TrueForAll(other => other == mention || IsExchanged(mention, other, wrong, found)))
                yield return (wrong.IsSpeech ? FactKind.Speaker : FactKind.Name, statement[mention.Last]);
            else if (HasRoleOfAnother(mention))
                yield return (FactKind.Name, statement[mention.Last]);
        }
    }

    // The source of one name is about another name of the statement: either both are exchanged, or the statement is about both.
    private bool IsExchanged(NamedPeople mention, NamedPeople other, Source source, List<(NamedPeople Mention, Source? Source)> found) =>
        !source.Owners.Overlaps(other.People)
        || found.Find(one => one.Mention == other).Source is { } its && its.Owners.Overlaps(mention.People)
        || source.IsMany && !Shares(other, source.Sentence);

    private bool Shares(NamedPeople mention, int sentence)
    {
        var (first, last) = Clause(text, statement, mention, _mentions, article);
        var words = statement.Skip(first).Take(last - first + 1).Where(IsEvidence).ToList();
        return words.Count == 0 || words.Count(word => Sentences.With(word).Contains(sentence)) >= MinShareOfOther * words.Count;
    }

    // The parts between commas and conjunctions that have no other name belong to the name before, or to the speaker after them.
    private static (int First, int Last) Clause(
        string text,
        IReadOnlyList<Term> terms,
        NamedPeople mention,
        IReadOnlyList<NamedPeople> mentions,
        Wording article
    )
    {
        bool Opens(int at) => !terms[at].Token.Joins || article.Language.Conjunctions.Contains(terms[at].Lower);
        bool Ends(int at) =>
            at + 1 == terms.Count || text.AsSpan(terms[at].Token.Word.Span.End..terms[at + 1].Token.Word.Span.Start).Contains(';');
        var before = mentions.LastOrDefault(other => other.Last < mention.First)?.Last ?? -1;
        var after = mentions.FirstOrDefault(other => other.First > mention.Last)?.First ?? terms.Count;
        var (first, last) = (mention.First, mention.Last);
        while (first > before + 1 && !Opens(first))
            first--;
        while (last + 1 < after && !Opens(last + 1))
            last++;
        var isSpeech = terms.Skip(first).Take(last - first + 1).Any(term => NamesSource(term, article));
        if (isSpeech && before < 0)
            first = 0;
        if (after == terms.Count)
            last = terms.Count - 1;
        else if (last + 1 < after)
        {
            last = after - 1;
            while (last > mention.Last && !Opens(last + 1))
                last--;
        }

        for (var i = mention.Last; i < last; i++)
        {
            if (Ends(i))
                last = i;
        }

        return (first, last);
    }

    private static bool NamesSource(Term term, Wording article) =>
        article.IsReporting(term) || article.Language.SourcePostpositions.Contains(term.Lower);

    private Source? SourceOfAnother(NamedPeople mention)
    {
        if (!MayBeExchanged(mention))
            return null;
        var (first, last) = Clause(text, statement, mention, _mentions, article);
        var isSpeech = statement.Skip(first).Take(last - first + 1).Any(term => NamesSource(term, article));
        var roles = Roles(mention);
        List<Term> words = [.. statement.Skip(first).Take(last - first + 1).Where(term => IsEvidence(term) && !roles.Contains(term))];
        if (words.Count < (isSpeech ? MinOwn : MinWords))
            return null;
        var found = words.ConvertAll(Sentences.With);
        var weights = found.ConvertAll(one => Math.Log((Sentences.Count + 1.0) / (one.Count + 0.5)));
        if (
            Best(found, weights) is not var (best, weight)
            || weight < MinShareOfMany * weights.Sum()
            || Sentences.IsAbout(best, mention.People)
        )
            return null;
        var owners = Sentences.OwnersOf(best, isSpeech);
        if (
            owners.Count == 0
            || words.Exists(word => Sentences.IsRoleOf(word, [.. owners]))
            || roles.Exists(role => Sentences.HasUnnamed(best, role))
        )
            return null;
        bool IsOwn(int i) => found[i].Any(one => Sentences.IsAbout(one, mention.People));
        var theirs = Enumerable.Range(0, words.Count).Where(i => found[i].Contains(best) && !IsOwn(i)).ToList();
        var mine = Enumerable.Range(0, words.Count).Where(i => !found[i].Contains(best) && IsOwn(i)).Sum(i => weights[i]);
        var isMany = theirs.Count >= Many;
        return
            theirs.Count >= (isSpeech ? MinOwn : Many)
            && weight >= (isMany ? MinShareOfMany : MinShare) * weights.Sum()
            && theirs.Sum(i => weights[i]) >= (isMany ? MinRatioOfMany : MinRatio) * mine
            && theirs.Count(i => IsSaidOf(owners, best, words[i])) >= MinOwn
            ? new Source(owners, isSpeech, best, isMany)
            : null;
    }

    private static (int Sentence, double Weight)? Best(List<HashSet<int>> found, List<double> weights)
    {
        var total = new Dictionary<int, double>();
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var sentence in found[i])
                total[sentence] = total.GetValueOrDefault(sentence) + weights[i];
        }

        return total.Count == 0 ? null : total.Select(pair => (pair.Key, pair.Value)).MaxBy(pair => pair.Value);
    }

    // A sentence may say one thing of its subject and another of somebody else.
    private bool IsSaidOf(IReadOnlySet<int> people, int sentence, Term word)
    {
        var (terms, mentions) = (Sentences[sentence], Sentences.MentionsIn(sentence));
        return mentions.Count == 0
            || mentions
                .Where(mention => mention.People.Overlaps(people))
                .Select(mention => Clause(article.Text, terms, mention, mentions, article))
                .Any(clause => terms.Skip(clause.First).Take(clause.Last - clause.First + 1).Any(word.Means));
    }

    private bool IsEvidence(Term term) =>
        SentencesOfPeople.Counts(term)
        && !_mentions.Exists(other => other.First <= term.Index && term.Index <= other.Last)
        && !NamesSource(term, article);

    private bool MayBeExchanged(NamedPeople mention) =>
        article.People.IsKnown(mention) && mention.IsSubject(statement, article) && !IsPartOfName(mention) && !IsCopied(mention);

    private List<Term> Roles(NamedPeople mention) => [.. mention.Neighbors(statement).Where(article.IsRole)];

    // "Ruth Marlow Museum"
    private bool IsPartOfName(NamedPeople mention) =>
        mention.Last + 1 < statement.Count && statement[mention.Last + 1].Token is { IsCapital: true, Joins: true };

    private bool IsCopied(NamedPeople mention)
    {
        var (first, last) = (Math.Max(0, mention.First - Context), Math.Min(statement.Count - 1, mention.Last + Context));
        var span = new TextSpan(statement[first].Token.Word.Span.Start, statement[last].Token.Word.Span.End);
        return last - first - (mention.Last - mention.First) > Context
            && article.Text.AsSpan().Contains(span.Of(text), StringComparison.Ordinal);
    }

    // "the driver Kaya"
    private bool NamesRole(NamedPeople mention) =>
        article.People.IsKnown(mention)
        && mention.First > 0
        && statement[mention.First].Token.Joins
        && article.IsRole(statement[mention.First - 1])
        && !article.Language.GeneralRoles.Contains(statement[mention.First - 1].Lower);

    // "the driver Kaya" if the article has another driver, and nothing about Kaya says "driver".
    private bool HasRoleOfAnother(NamedPeople mention) =>
        NamesRole(mention)
        && statement[mention.First - 1] is var role
        && Sentences.HoldersOf(role) is { Count: 1 } holders
        && !holders.Overlaps(mention.People)
        && !Sentences.With(role).Any(sentence => Sentences.IsAbout(sentence, mention.People));

    private sealed record Source(IReadOnlySet<int> Owners, bool IsSpeech, int Sentence, bool IsMany);
}
