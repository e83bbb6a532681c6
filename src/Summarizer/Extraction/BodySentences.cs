using Summarizer.Articles;
using Summarizer.Quotes.Speech;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// The sentences of an article's body: without datelines, times of entries and labels of an interview, and without its questions and what
/// outlets add for the readers of their page.
/// </summary>
internal sealed class BodySentences
{
    private readonly Article _article;
    private readonly Interview _interview;
    private readonly EntryTimes _times;

    private BodySentences(Article article)
    {
        _article = article;
        _interview = ArticleSpeech.Of(article).Interview;
        _times = EntryTimes.Of(article.Text, article.Language);
    }

    /// <summary>The spans of the sentences, in order.</summary>
    public static IReadOnlyList<TextSpan> Of(Article article, IReadOnlyList<Sentence> prose) => new BodySentences(article).Spans(prose);

    private IReadOnlyList<TextSpan> Spans(IReadOnlyList<Sentence> prose)
    {
        List<Sentence> body = [.. prose.Where(sentence => !PageSentences.IsOne(_article.Text, sentence.Span, _article.Language))];
        var spans = ClosingLines
            .Remove(_article, body)
            .Select(sentence => Dateline.Skip(_article.Text, _times.Skip(sentence.Span), _article.Language));
        return [.. Answers([.. spans]).Where(HasLetter)];
    }

    // All three lists are in order, so one pass is enough.
    private IEnumerable<TextSpan> Answers(IReadOnlyList<TextSpan> spans)
    {
        var (question, answer) = (0, 0);
        foreach (var span in spans)
        {
            while (question < _interview.Questions.Count && _interview.Questions[question].End <= span.Start)
                question++;
            while (answer < _interview.Answers.Count && _interview.Answers[answer].Outer.End <= span.Start)
                answer++;
            if (question < _interview.Questions.Count && _interview.Questions[question].Start < span.End)
                continue;
            var inner = answer < _interview.Answers.Count ? _interview.Answers[answer].Inner.Start : 0;
            var isLabelled =
                answer < _interview.Answers.Count && _interview.Answers[answer].Outer.Start <= span.Start && inner > span.Start;
            yield return isLabelled ? new TextSpan(Math.Min(inner, span.End), span.End) : span;
        }
    }

    private bool HasLetter(TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsLetter(_article.Text[i]) || char.IsSurrogate(_article.Text[i]))
                return true;
        }

        return false;
    }
}
