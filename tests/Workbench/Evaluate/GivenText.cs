using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Sentences;

namespace Workbench.Evaluate;

/// <summary>Uses a data set's text unchanged, because offsets refer to it.</summary>
internal static class GivenText
{
    /// <summary>Makes an article of a text.</summary>
    public static Article ToArticle(string text, string? tag)
    {
        var language = tag is not null ? KnownLanguages.Of(tag) : LanguageDetector.Detect(text);
        return new Article
        {
            Text = text,
            Sentences = SentenceSplitter.Split(text, language),
            Language = language,
            Words = 0,
        };
    }

    /// <summary>The number of Unicode code points before each UTF-16 code unit, and before the end.</summary>
    public static int[] CodePointIndex(string text)
    {
        var index = new int[text.Length + 1];
        for (int i = 0, codePoint = 0; i <= text.Length; i++)
        {
            index[i] = codePoint;
            if (i < text.Length && !char.IsLowSurrogate(text[i]))
                codePoint++;
        }

        return index;
    }
}
