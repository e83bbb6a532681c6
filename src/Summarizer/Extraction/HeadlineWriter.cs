using Summarizer.Articles;

namespace Summarizer.Extraction;

/// <summary>
/// Chooses an article's headline: its title, otherwise a sentence of its lead, shortened only if the rest is a complete statement.
/// </summary>
internal static class HeadlineWriter
{
    private const int Comfortable = 140;
    private const int MaxLeadLength = 180;
    private const int LeadSentences = 3;
    private const int MinClauseLength = 60;

    public static string Write(Article article, ArticleSentences sentences)
    {
        if (!string.IsNullOrWhiteSpace(article.Title))
            return article.Title.Trim();
        var lead = sentences.Lead(LeadSentences).ToList();
        if (lead.Count == 0)
            return Beginning(article.Text);
        var headlines = lead.ConvertAll(span => Shorten(sentences.WithoutConnective(span)));
        if (headlines[0].Length <= MaxLeadLength)
            return headlines[0];
        var shorter = headlines.FindIndex(1, headline => headline.Length <= Comfortable);
        return shorter > 0 && !SentenceForm.Leans(article.Text, lead[shorter], article.Language) ? headlines[shorter] : headlines[0];
    }

    // For a text without any statement: its first words and an ellipsis.
    private static string Beginning(string text)
    {
        var line = text.Split('\n', 2)[0].Trim();
        if (line.Length <= Comfortable)
            return line;
        var end = line.LastIndexOf(' ', Comfortable);
        return string.Concat(line.AsSpan(0, end > 0 ? end : Comfortable - (char.IsHighSurrogate(line[Comfortable - 1]) ? 1 : 0)), "…");
    }

    private static string Shorten(string sentence)
    {
        var headline = WithoutStop(sentence);
        if (headline.Length > Comfortable)
            headline = WithoutStop(FirstClause(WithoutParentheses(headline)));
        return headline;
    }

    private static string WithoutParentheses(string sentence)
    {
        for (
            var open = sentence.IndexOf(" (", StringComparison.Ordinal);
            open >= 0;
            open = sentence.IndexOf(" (", StringComparison.Ordinal)
        )
        {
            var close = sentence.IndexOf(')', open);
            if (close < 0)
                break;
            sentence = sentence.Remove(open, close + 1 - open);
        }

        return sentence;
    }

    // The text before a semicolon is a complete statement.
    private static string FirstClause(string sentence)
    {
        var end = sentence.IndexOf("; ", StringComparison.Ordinal);
        return end > MinClauseLength ? sentence[..end] : sentence;
    }

    private static string WithoutStop(string sentence) =>
        sentence.EndsWith('.') && !sentence.EndsWith("..", StringComparison.Ordinal) ? sentence[..^1] : sentence;
}
