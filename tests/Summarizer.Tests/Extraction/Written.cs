using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Tests.Extraction;

/// <summary>Articles written for one test.</summary>
internal static class Written
{
    public static Article Article(string language, string text, string? title = null)
    {
        var known = KnownLanguages.Of(language);
        return new Article
        {
            Text = text,
            Sentences = SentenceSplitter.Split(text, known),
            Language = known,
            Title = title,
            Words = WordTokenizer.Words(text).Count,
        };
    }
}
