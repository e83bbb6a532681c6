using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>How much of a sentence's wording is in the article. Content words are compared by prefix, which ignores inflection.</summary>
internal static class Grounding
{
    private const int MinWordLength = 3;

    /// <summary>The share of content words that are in the article; null if nothing can be compared.</summary>
    public static double? Of(IReadOnlyList<Token> words, Language writtenIn, ArticleFacts article)
    {
        if (writtenIn.Tag != article.Language.Tag)
            return null;
        int content = 0,
            found = 0;
        foreach (var word in words)
        {
            if (!IsContent(word, writtenIn))
                continue;
            content++;
            if (IsFound(word, article.Names))
                found++;
        }

        return content == 0 ? null : (double)found / content;
    }

    /// <summary>Whether a word carries meaning: a noun, a verb, a number.</summary>
    public static bool IsContent(Token word, Language language) =>
        word.Key.Length > 0 && word.Word.Kind == WordKind.Ideograph
        || (
            word.Key.Length >= (language.Meanings.MinContent is > 0 and var min ? min : MinWordLength)
            && !language.FunctionWords.Contains(word.Key)
        );

    /// <summary>Whether the article has a word, perhaps inflected.</summary>
    public static bool IsFound(Token word, NameIndex article)
    {
        var key = word.Key[0] is >= '\u0600' and <= '\u06FF' ? Transliteration.WithoutParticles(word.Key).ToString() : word.Key;
        if (article.Has(word.Key) || word.Word.Kind != WordKind.Letters)
            return article.Has(word.Key);
        return article.HasBeginning(key[..Math.Min(key.Length, Math.Max(4, key.Length * 2 / 3))]);
    }
}
