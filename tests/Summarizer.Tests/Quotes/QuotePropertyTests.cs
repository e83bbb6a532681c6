using FsCheck;
using FsCheck.Fluent;
using Summarizer.Articles;
using Summarizer.Quotes.Verification;
using Summarizer.Tests.Articles;
using Summarizer.Text;

namespace Summarizer.Tests.Quotes;

/// <summary>What must hold for any candidate, whatever a model makes up.</summary>
public sealed class QuotePropertyTests
{
    private static readonly Article Seed = Seeds.Read(Seeds.Trump);
    private static readonly QuoteVerifier Verifier = new(Seed);
    private static readonly IReadOnlyList<Word> Words = WordTokenizer.Words(Seed.Text);

    // The same cases in every run, so a failure is due to the code, not to chance.
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20_251_021, 1);

    // A sequence of the article's own words.
    private static readonly Gen<(int First, int Count)> Runs =
        from first in Gen.Choose(0, Words.Count - 30)
        from count in Gen.Choose(5, 25)
        select (first, count);

    [Fact]
    public void Verify_PublishesTextAtItsOffsets_ForAnyRunOfWords() =>
        Prop.ForAll(Runs.ToArbitrary(), run => IsVerbatim(Verify(Text(run.First, run.Count)))).Check(Many);

    [Fact]
    public void Verify_PublishesTextAtItsOffsets_ForAnyCut() =>
        Prop.ForAll(
                (from start in Gen.Choose(0, Seed.Text.Length - 1) from length in Gen.Choose(0, 200) select (start, length)).ToArbitrary(),
                cut => IsVerbatim(Verify(Seed.Text.Substring(cut.start, Math.Min(cut.length, Seed.Text.Length - cut.start))))
            )
            .Check(Many);

    [Fact]
    public void Verify_NeverThrows_ForAnyString() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => IsVerbatim(Verify(text ?? ""))).Check(Many);

    [Fact]
    public void Verify_RefusesQuote_WhenAnyOneWordIsChanged() =>
        Prop.ForAll(
                (from run in Runs from at in Gen.Choose(0, run.Count - 1) select (run.First, run.Count, at)).ToArbitrary(),
                change => Verify(WithWord(change.First, change.Count, change.at, "zzyzx")) is QuoteVerification.Refused
            )
            .Check(Many);

    [Fact]
    public void Verify_RefusesQuote_WhenAnyInnerWordIsDropped_AndTheRestStandsNowhere() =>
        Prop.ForAll(
                (from run in Runs from at in Gen.Choose(1, run.Count - 2) select (run.First, run.Count, at)).ToArbitrary(),
                change =>
                    WithWord(change.First, change.Count, change.at, "") is var text
                    && (Verify(text) is QuoteVerification.Refused || StandsElsewhere(text))
            )
            .Check(Many);

    [Fact]
    public void Fold_MapsEveryCharacterBack_ForAnyString() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<string?>(),
                text =>
                {
                    var folded = TextFolding.Fold(text ?? "");
                    var origins = Enumerable.Range(0, folded.Text.Length).Select(i => folded.Original(new TextSpan(i, i + 1)));
                    return origins.All(origin => origin.Start >= 0 && origin.Length == 1 && origin.End <= text!.Length);
                }
            )
            .Check(Many);

    [Fact]
    public void Fold_ChangesNothing_WhenDoneTwice() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<string?>(),
                text =>
                {
                    var once = TextFolding.Fold(text ?? "").Text;
                    return TextFolding.Fold(once).Text == once;
                }
            )
            .Check(Many);

    private static QuoteVerification Verify(string text) => Verifier.Verify(new QuoteCandidate(text, "Trump"));

    private static bool IsVerbatim(QuoteVerification verification) =>
        verification is not QuoteVerification.Verified { Quote: var quote }
        || Seed.Text[quote.Span.Start..quote.Span.End] == quote.Text && !CutsWord(quote.Span.Start) && !CutsWord(quote.Span.End);

    // "President Vladimir Putin" without its middle word is what the article calls him in the next sentence.
    private static bool StandsElsewhere(string text) =>
        Seed.Text.Contains(string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

    private static bool CutsWord(int at) => Words.Any(word => word.Span.Start < at && at < word.Span.End);

    private static string Text(int first, int count) => Seed.Text[Words[first].Span.Start..Words[first + count - 1].Span.End];

    private static string WithWord(int first, int count, int at, string replacement)
    {
        var word = Words[first + at].Span;
        return Seed.Text[Words[first].Span.Start..word.Start] + replacement + Seed.Text[word.End..Words[first + count - 1].Span.End];
    }
}
