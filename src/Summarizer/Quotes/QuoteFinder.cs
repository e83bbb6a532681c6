using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Names.SurnameFirst;
using Summarizer.Quotes.Clauses;
using Summarizer.Quotes.VerbFirst;
using Summarizer.Quotes.Verification;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Quotes;

/// <summary>Finds the direct quotes in an article and their speakers, from quotation marks and wording alone.</summary>
internal static class QuoteFinder
{
    /// <summary>The minimum for a quote worth publishing; shorter ones are scare quotes.</summary>
    public const int MinWords = 4;

    private const int MinSentenceWords = 2;
    private const int MinSpeakerWords = 3;
    private const int MinEmbeddedWords = 8;

    // Where a character is a word or half of one.
    private const int MinCharacters = 6;
    private const int MaxTitleLength = 8;

    // More than a long novel has: the search for a speaker looks over quotations without words.
    private const int MaxQuotations = 50_000;

    /// <summary>
    /// The quotes in order: those with at least <see cref="MinWords"/> words, and with a reporting verb also shorter ones that are
    /// sentences (<c>"I do," she said</c>) or have a named speaker (he heard "very good offers", the president said).
    /// </summary>
    public static IReadOnlyList<FoundQuote> Find(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Sentences.Count == 0)
            return [];
        var text = new TokenizedArticle(article);
        if (text.Quotations.Count is 0 or > MaxQuotations)
            return [];
        // Without known reporting verbs, any name next to a quotation would count as its speaker.
        var attributed =
            article.Language.ReportingVerbs.Count == 0 ? [.. text.Quotations.Select(_ => new AttributedQuotation(null, IsReported: false))]
            : article.Language.NameSigns == NameSigns.RoleAfter ? new TopicAttributor(text).Attribute()
            : SurnameNames.Reads(article.Language) ? new SurnameAttributor(text).Attribute()
            : article.Language.VerbComesFirst ? new VerbFirstAttributor(text).Attribute()
            : article.Language.NameSigns == NameSigns.Lists ? new ClauseAttributor(text).Attribute()
            : new SpeakerAttributor(text).Attribute();
        return [.. text.Quotations.Select((quotation, i) => ToQuote(text, quotation, attributed[i])).OfType<FoundQuote>()];
    }

    /// <summary>
    /// The quotes most worth publishing, the best first: reported sentences of a named speaker, then reported parts of sentences.
    /// </summary>
    public static IReadOnlyList<FoundQuote> Best(Article article, int count)
    {
        var best = new List<FoundQuote>();
        var words = new List<string>();
        foreach (var quote in Find(article).Where(IsWorthPublishing).OrderByDescending(Worth))
        {
            if (best.Count == count)
                break;
            // A pull quote repeats words of the body.
            var folded = TextFolding.Fold(quote.Span.Of(article.Text).ToString()).Text.TrimEnd('.', '!', '?', '…', ' ');
            if (words.Exists(other => other.Contains(folded, StringComparison.Ordinal)))
                continue;
            best.Add(quote);
            words.Add(folded);
        }

        return best;
    }

    private static bool IsWorthPublishing(FoundQuote quote) =>
        quote.Span.Length <= QuoteCandidate.MaxLength
        && (
            quote.Words >= MinWords
                ? quote.IsReported || quote.IsSentence
                : quote.Words >= MinSpeakerWords && quote is { IsReported: true, Speaker: not null }
        );

    private static int Worth(FoundQuote quote) =>
        (quote.IsReported ? 4 : 0) + (quote.Speaker is null ? 0 : 2) + (quote.IsSentence ? 2 : 0) + (quote.Words is >= 8 and <= 60 ? 1 : 0);

    private static FoundQuote? ToQuote(TokenizedArticle text, Quotation quotation, AttributedQuotation attributed)
    {
        var span = Trim(text.Text, quotation.Inner);
        if (
            span.Length == 0
            || IsHeading(text, span) && !IsDialogue(text, quotation, attributed)
            || IsTitled(text, quotation, span)
            || IsTitle(text, span) && !(attributed.IsReported && IsFollowedByComma(text, quotation))
        )
            return null;
        var words = text.FirstWordFrom(span.End) - text.FirstWordFrom(span.Start);
        var isSentence = IsSentence(text.Text, quotation.Inner) || IsSpokenSentence(text, quotation, attributed);
        if (words < MinEmbeddedWords && IsEmbedded(text, quotation) && (!attributed.IsReported || IsFragment(text, quotation)))
            return null;
        if (
            text.Language.NameSigns == NameSigns.RoleAfter
            && (!attributed.IsReported || span.Length < (attributed.Speaker is null ? MinCharacters : MinCharacters - 1))
        )
            return null;
        // Korean words are long: a particle or an ending is joined to each.
        var fewest =
            text.Language.NameSigns == NameSigns.SurnameFirstInWords
                ? MinSentenceWords + (span.Length < 2 * MinCharacters ? 1 : 0)
                : Fewest(isSentence, attributed.Speaker);
        if (words < MinWords && !(attributed.IsReported && words >= Math.Min(fewest, Fewest(isSentence, attributed.Speaker))))
            return null;
        return new FoundQuote(span, attributed.Speaker?.Name, attributed.Speaker?.Role)
        {
            // A Japanese word here is a run of one script.
            Words = text.Language.NameSigns == NameSigns.RoleAfter ? Math.Max(words, Math.Min(span.Length / 2, MinSpeakerWords)) : words,
            IsReported = attributed.IsReported,
            IsSentence = isSentence,
        };
    }

    private static int Fewest(bool isSentence, Speaker? speaker) =>
        isSentence ? MinSentenceWords
        : speaker is not null ? MinSpeakerWords
        : MinWords;

    // "a play called “The Empty House” opens": words in the middle of the reporter's sentence that nobody is said to have spoken are a
    // title or a scare quote.
    private static bool IsEmbedded(TokenizedArticle text, Quotation quotation)
    {
        var inner = quotation.Inner.Of(text.Text).TrimEnd();
        if (inner.Length == 0 || inner[^1] is ',' || SentenceBoundaries.IsTerminator(inner[^1]))
            return false;
        var before = text.Text.AsSpan(0, quotation.Outer.Start).TrimEnd(' ');
        var after = text.Text.AsSpan(quotation.Outer.End).TrimStart(' ');
        if (before.Length > 0 && before[^1] is ',' or ':')
            return false;
        return before.Length > 0 && char.IsLetterOrDigit(before[^1]) || after.Length > 0 && (char.IsLower(after[0]) || after[0] is ')');
    }

    // "La FNSEA a jugé le montant « très en deçà des besoins »."
    private static bool IsFragment(TokenizedArticle text, Quotation quotation)
    {
        var word = text.FirstWordFrom(quotation.Outer.Start);
        return text.Language.ClauseOpenings.Count > 0
            && word > 0
            && quotation.Inner.Of(text.Text).TrimStart() is [var first, ..]
            && char.IsLower(first)
            && !text.Language.ClauseOpenings.Contains(text.Lower(word - 1));
    }

    // A short line in the marks of dialogue is not a heading (「もう一度」), and neither is a short answer.
    private static bool IsDialogue(TokenizedArticle text, Quotation quotation, AttributedQuotation attributed) =>
        text.Language.NameSigns == NameSigns.RoleAfter
            && text.Sentences[text.SentenceAt(quotation.Outer.Start)].Span.Length <= quotation.Outer.Length
            && (attributed.Speaker is not null || SentenceBoundaries.IsTerminator(text.Text[quotation.Inner.End - 1]))
        || text.Turns.Count > 0 && !QuotationMarks.IsMark(text.Text[quotation.Outer.Start]);

    private static bool IsHeading(TokenizedArticle text, TextSpan span) =>
        text.Sentences[text.SentenceAt(span.Start)].Kind == SentenceKind.Heading;

    // "Face the Nation", "Make Your Kid a Millionaire": a short run of capitalized words without a closing mark is the title of a work.
    private static bool IsTitle(TokenizedArticle text, TextSpan span)
    {
        int first = text.FirstWordFrom(span.Start),
            end = text.FirstWordFrom(span.End),
            capitals = 0;
        if (end - first is < 2 or > MaxTitleLength || SentenceBoundaries.IsTerminator(text.Text[span.End - 1]))
            return false;
        for (var word = first; word < end; word++)
        {
            if (text.IsCapital(word))
                capitals++;
            else if (text[word].Length > 3 || !text.Language.FunctionWords.Contains(text.Lower(word)))
                return false;
        }

        return capitals > 1;
    }

    // "le film « Un soir d'été au port »", "l'auteur d'« Un soir au port »", "dans « Les gens du port »"
    private static bool IsTitled(TokenizedArticle text, Quotation quotation, TextSpan span)
    {
        int first = text.FirstWordFrom(span.Start),
            end = text.FirstWordFrom(span.End),
            last = first - 1;
        if (
            text.Language.TitledNouns.Count == 0
            || last < 0
            || end - first > MaxTitleLength
            || text.Words[last].Span.End > quotation.Outer.Start
            || !char.IsUpper(text.Text[span.Start])
            || text.Text.AsSpan(text.Words[last].Span.End, quotation.Outer.Start - text.Words[last].Span.End) is not (" " or "'" or "’")
        )
            return false;
        if (text.Language.TitledNouns.Contains(text.LowerWithoutAffix(last)))
            return true;
        var isGenitive = text.Language.GenitiveWords.Contains(text.Lower(last));
        return isGenitive && last > 0 && text.Language.TitledNouns.Contains(text.LowerWithoutAffix(last - 1))
            || end - first < MinWords && text.Language.Prepositions.Contains(text.Lower(last));
    }

    // „Am Anfang war nur ein Satz da“, erzählt sie: where nouns have capitals, a short sentence looks like a title.
    private static bool IsFollowedByComma(TokenizedArticle text, Quotation quotation) =>
        text.Language.CapitalizesNouns && quotation.Outer.End < text.Text.Length && text.Text[quotation.Outer.End] == ',';

    // Removes white space and marks at the edges, and the comma before the closing mark, which belongs to the surrounding sentence.
    private static TextSpan Trim(string text, TextSpan inner)
    {
        var (start, end) = (inner.Start, inner.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || QuotationMarks.IsDouble(text[start])))
            start++;
        while (end > start && IsEdge(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || c is ',' or ';' || QuotationMarks.IsDouble(c);

    // "״המאפייה תיסגר במאי״, הוסיף כהן": without capitals to go by, a quotation counts as a sentence if a comma and a verb follow it.
    private static bool IsSpokenSentence(TokenizedArticle text, Quotation quotation, AttributedQuotation attributed) =>
        attributed.IsReported
        && text.Language.NameSigns is NameSigns.Lists or NameSigns.WordsBefore
        && new QuotationContext(text, quotation, text.SentenceAt(quotation.Outer.Start)) is { BeginsSentence: true, HasVerb: true }
        && quotation.Outer.End < text.Text.Length
        && text.Text[quotation.Outer.End] is ',' or '،';

    // It begins with a capital, or ends with a mark that the surrounding sentence would not put there.
    private static bool IsSentence(string text, TextSpan inner)
    {
        var trimmed = inner.Of(text).Trim();
        if (trimmed.IsEmpty)
            return false;
        return char.IsUpper(trimmed[0]) || trimmed[^1] == ',' || SentenceBoundaries.IsTerminator(trimmed[^1]);
    }
}
