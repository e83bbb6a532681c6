using Summarizer.Articles;

namespace Summarizer.Summaries;

/// <summary>What can be told of a sentence from its outside.</summary>
internal static class SentenceForm
{
    private const int MostWordsOfConnective = 4;
    private const int LongestConnective = 40;

    /// <summary>Whether a sentence ends with a question mark.</summary>
    public static bool IsQuestion(ReadOnlySpan<char> sentence)
    {
        for (var i = sentence.Length - 1; i >= 0; i--)
        {
            if (sentence[i] is '?' or '？' or '؟') return true;
            if (!SentenceBoundaries.IsCloser(sentence[i])) return false;
        }

        return false;
    }

    /// <summary>Whether a sentence begins with a connective or pronoun, so that it leans on the sentence before.</summary>
    public static bool Leans(string text, TextSpan sentence, Language language)
    {
        var words = Opening(text, sentence);
        return words.Count > 0
            && (language.Pronouns.Contains(language.Lower(words[0].Span.Of(text))) || ConnectiveEnd(text, words, language) is not null);
    }

    /// <summary>A sentence without the connective it opens with, where a comma parts the two; else the sentence as it is.</summary>
    /// <remarks>Only with the comma is it surely a connective: <c>Ancak</c> alone may also mean "only".</remarks>
    public static TextSpan WithoutConnective(string text, TextSpan sentence, Language language)
    {
        if (ConnectiveEnd(text, Opening(text, sentence), language) is not { } end || text[end] != ',') return sentence;
        end++;
        while (end < sentence.End && char.IsWhiteSpace(text[end])) end++;
        return sentence with { Start = end };
    }

    private static IReadOnlyList<Word> Opening(string text, TextSpan sentence) =>
        WordTokenizer.Words(text, sentence with { End = Math.Min(sentence.End, sentence.Start + LongestConnective) });

    private static int? ConnectiveEnd(string text, IReadOnlyList<Word> words, Language language)
    {
        for (var count = Math.Min(MostWordsOfConnective, words.Count); count > 0; count--)
        {
            var span = new TextSpan(words[0].Span.Start, words[count - 1].Span.End);
            if (language.Connectives.Contains(language.Lower(span.Of(text))) && span.End < text.Length) return span.End;
        }

        return null;
    }
}
