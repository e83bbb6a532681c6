namespace Summarizer.Daily.Stories;

/// <summary>
/// How similar the articles of a group are to each other. Words are compared within each language, so a group in two languages is not
/// taken for a loose one, or for a close one.
/// </summary>
internal sealed class StoryCoherence
{
    private readonly Dictionary<int, double> _products = [];

    /// <param name="squares">
    /// The squared length of the group's mean: of its words in each language, and of everything else as
    /// <see cref="StoryVocabulary.AnyLanguage"/>.
    /// </param>
    public StoryCoherence(StoryGroup group, IEnumerable<(int Language, double Square)> squares, StoryRarity rarity)
    {
        var (products, means) = (0d, 0d);
        foreach (var (language, square) in squares)
        {
            double count = group.CountOf(language);
            if (count < 2)
                continue;

            // The squared length of the mean includes each article's product with itself.
            var own = group.Digests.Sum(digest => rarity.SquareOf(digest, language));
            var product = ((count * count * square) - own) / (count * (count - 1));
            _products[language] = product;
            (products, means) = (products + product, means + (own / count));
        }

        Cosine = means > 0 ? products / means : 1;
    }

    /// <summary>The mean cosine of two articles of the group; 1 for a single article.</summary>
    public double Cosine { get; }

    /// <summary>The mean product of two articles of the group.</summary>
    /// <param name="across">
    /// The mean products of its articles with those of another group, by language. They stand for languages with only one article.
    /// </param>
    public double Within(IReadOnlyDictionary<int, double> across) =>
        across.Sum(entry => _products.GetValueOrDefault(entry.Key, entry.Value));
}
