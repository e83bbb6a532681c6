using Summarizer.Text;

namespace Workbench.Evaluate;

/// <summary>Finds given sentences in a text, so that the engine sees the paragraphs and quotation marks around them.</summary>
internal static class SentencePlaces
{
    /// <summary>The positions of sentences in their text. If one cannot be found, their positions in the joined sentences.</summary>
    public static (string Text, IReadOnlyList<TextSpan> Spans) Find(string text, IReadOnlyList<string> sentences) =>
        In(text, sentences) is { } spans ? (text, spans) : Joined(sentences);

    private static List<TextSpan>? In(string text, IReadOnlyList<string> sentences)
    {
        var spans = new List<TextSpan>(sentences.Count);
        var from = 0;
        foreach (var sentence in sentences)
        {
            var start = text.IndexOf(sentence, from, StringComparison.Ordinal);
            if (start < 0)
                return null;
            from = start + sentence.Length;
            spans.Add(new TextSpan(start, from));
        }

        return spans;
    }

    private static (string Text, IReadOnlyList<TextSpan> Spans) Joined(IReadOnlyList<string> sentences)
    {
        var spans = new List<TextSpan>(sentences.Count);
        var start = 0;
        foreach (var sentence in sentences)
        {
            spans.Add(new TextSpan(start, start + sentence.Length));
            start += sentence.Length + 1;
        }

        return (string.Join(' ', sentences), spans);
    }
}
