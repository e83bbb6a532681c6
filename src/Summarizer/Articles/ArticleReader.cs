using Summarizer.Articles.Formats;
using Summarizer.Languages;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Articles;

/// <summary>
/// Turns an upload into an article: decodes it, detects its format, and separates the text from metadata and boilerplate.
/// </summary>
public static class ArticleReader
{
    /// <summary>Changes when the reader learns to read uploads that it rejected before. They are then tried again.</summary>
    public const int Version = 3;

    // As in the metadata of an upload. What is longer is not a title.
    private const int MaxTitleLength = 1_000;

    public static ArticleReading Read(Upload upload)
    {
        ArgumentNullException.ThrowIfNull(upload);
        try
        {
            return ArticleFormats.Read(upload) switch
            {
                FormatReading.Readable readable => Compose(readable.Source, upload),
                FormatReading.Unreadable unreadable => Unreadable(unreadable.Rejection),
                var reading => throw new InvalidOperationException($"Unknown reading {reading.GetType()}."),
            };
        }
        catch (TooMuchTextException)
        {
            return Unreadable(Rejections.TooMuchText);
        }
    }

    private static ArticleReading Compose(SourceText source, Upload upload)
    {
        ReadingLimits.Check(source.Paragraphs.Count, ReadingLimits.MaxParagraphs);
        ReadingLimits.Check(source.Paragraphs.Sum(paragraph => (long)paragraph.Text.Length), ReadingLimits.MaxTextLength);
        var (head, body) = source.HasSeparateHead ? (source.Head, [.. source.Paragraphs]) : HeadReader.Read(source);
        head = PublicationStamps.Remove(body, head);
        var paragraphs = MissingSpaceSplitter.Part(Boilerplate.Remove(body));
        if (paragraphs.Count == 0)
            return Unreadable(source.Paragraphs.Count == 0 ? Rejections.Empty : Rejections.NoSentences);

        ReadingTime.Check();
        var article = ToArticle(paragraphs, head, source, upload);
        return article.Sentences.Any(sentence => sentence.Kind == SentenceKind.Prose)
            ? new ArticleReading.Readable(article)
            : Unreadable(Rejections.NoSentences);
    }

    private static Article ToArticle(List<Paragraph> paragraphs, Head head, SourceText source, Upload upload)
    {
        var text = string.Join('\n', paragraphs.Select(paragraph => paragraph.Text));
        var language = (upload.Language ?? head.Language) is { } tag ? KnownLanguages.Of(tag) : LanguageDetector.Detect(text);
        var sentences = SentenceSplitter.Split(text, language);
        ReadingLimits.Check(sentences.Count, ReadingLimits.MaxSentences);
        return new Article
        {
            Text = text,
            Sentences = MarkHeadings(SentenceKinds.OfUnpunctuated(text, sentences), paragraphs),
            Language = language,
            Title = CleanTitle(upload.Title) ?? head.Title,
            PublishedOn = upload.PublishedOn ?? head.PublishedOn,
            Url = upload.Url ?? head.Url,
            Author = CleanTitle(head.Author),
            ContentType = source.ContentType,
            Pages = source.Pages,
            PageOfParagraph = source.Pages is null ? [] : [.. paragraphs.Select(paragraph => paragraph.Page ?? 1)],
            IsTruncated = source.IsTruncated,
            HiddenText = source.HiddenText,
            Words = WordTokenizer.Count(text),
        };
    }

    // What the format marks as a heading is a heading, whatever its punctuation.
    private static IReadOnlyList<Sentence> MarkHeadings(IReadOnlyList<Sentence> sentences, List<Paragraph> paragraphs) =>
        [.. sentences.Select(one => paragraphs[one.Paragraph].IsHeading ? one with { Kind = SentenceKind.Heading } : one)];

    private static string? CleanTitle(string? title) =>
        CanonicalText.CleanLine(title) is { Length: > 0 and <= MaxTitleLength } clean ? clean : null;

    private static ArticleReading.Unreadable Unreadable(Rejection rejection) => new(rejection);
}
