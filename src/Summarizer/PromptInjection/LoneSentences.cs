using System.Buffers;
using System.Text;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.PromptInjection;

/// <summary>
/// The sentences of an article that have nothing to do with the others. Whether one is an order does not show in its words, which can be
/// any, but in the reply of a model that obeyed it.
/// </summary>
internal sealed class LoneSentences(VocabularyOverlap overlap, IEnumerable<LoneSentence> sentences, Language language)
{
    // In scripts without spaces, a different verb ending alone makes up to three new pairs of characters.
    private const int MinOwnPairs = 4;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("〇零一二三四五六七八九十百千万萬億兆两兩");

    /// <summary>Those that a reply obeys.</summary>
    /// <param name="statements">What the reply says about the article, in the article's language.</param>
    public IReadOnlyList<TextSpan> ObeyedBy(IEnumerable<string> statements)
    {
        var keys = statements.Select(KeysOf).ToList();
        return [.. sentences.Where(sentence => keys.Exists(statement => IsObeyed(sentence, statement))).Select(sentence => sentence.Span)];
    }

    private bool IsObeyed(LoneSentence sentence, IReadOnlyList<string> statement) =>
        sentence.IsObeyedBy(statement) && !IsReworded(sentence, statement);

    // A summary in other words has these beside those of the sentence: "a witness" for a name. An obeyed order is followed word by word.
    private bool IsReworded(LoneSentence sentence, IReadOnlyList<string> statement)
    {
        int first = statement.Count,
            last = -1;
        for (var i = 0; i < statement.Count; i++)
            if (sentence.Demands(statement[i]))
                (first, last) = (Math.Min(first, i), i);
        while (first > 0 && !overlap.Has(statement[first - 1]))
            first--;
        while (last < statement.Count - 1 && !overlap.Has(statement[last + 1]))
            last++;
        var own = 0;
        for (var i = first; i <= last; i++)
            if (!overlap.Has(statement[i]) && !sentence.Has(statement[i]))
                own += OwnWeight(statement[i]);
        return own >= MinOwnPairs;
    }

    // A number in ideographs, such as a sum that an order asks for, is not a rewording.
    private static int OwnWeight(string key) =>
        !WordTokenizer.IsIdeograph(Rune.GetRuneAt(key, 0)) ? MinOwnPairs
        : key.AsSpan().ContainsAny(Numerals) ? 0
        : 1;

    private List<string> KeysOf(string statement) =>
        [.. VocabularyOverlap.KeysOf(FoldedSentence.Of(InjectionFinder.AsArticle(statement, language)), language)];
}
