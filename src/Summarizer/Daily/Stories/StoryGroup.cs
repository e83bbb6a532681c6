namespace Summarizer.Daily.Stories;

/// <summary>A term in a group of digests, in eight bytes: a day of 100,000 digests has millions of them.</summary>
internal readonly struct StoryTerm(int number, float frequency, int digests)
{
    private readonly Half _average = (Half)(frequency / digests);
    private readonly ushort _digests = (ushort)Math.Min(digests, ushort.MaxValue);

    /// <summary>Its number in the <see cref="StoryVocabulary"/>.</summary>
    public int Number { get; } = number;

    /// <summary>In how many digests it occurs, at most 65,535: no story is that large.</summary>
    public int Digests => _digests;

    /// <summary>The sum of 1 + ln(occurrences) over the digests.</summary>
    public float Frequency => (float)_average * _digests;
}

/// <summary>Digests that belong together.</summary>
/// <param name="Digests">The numbers of the digests, ascending.</param>
/// <param name="Terms">The terms of the digests, ascending by number.</param>
/// <param name="Languages">How many digests are in each language.</param>
/// <param name="Day">The average of the articles' dates, as a day number.</param>
internal sealed record StoryGroup(int[] Digests, StoryTerm[] Terms, (int Language, int Digests)[] Languages, double Day)
{
    // Below this share a term of a large group hardly changes its mean. Without it, a group would keep every word of its articles.
    private const double MinShare = 0.1;

    public int Count => Digests.Length;

    /// <summary>How many digests are in a language; of <see cref="StoryVocabulary.AnyLanguage"/>, all.</summary>
    public int CountOf(int language)
    {
        if (language == StoryVocabulary.AnyLanguage)
            return Count;
        foreach (var (known, digests) in Languages)
        {
            if (known == language)
                return digests;
        }

        return 0;
    }

    public static StoryGroup Merge(StoryGroup one, StoryGroup other)
    {
        var languages = one
            .Languages.Concat(other.Languages)
            .GroupBy(entry => entry.Language)
            .Select(entries => (entries.Key, entries.Sum(entry => entry.Digests)));
        var count = one.Count + other.Count;
        return new StoryGroup(
            [.. one.Digests.Concat(other.Digests).Order()],
            Merge(one.Terms, other.Terms, MinShare * count),
            [.. languages],
            ((one.Day * one.Count) + (other.Day * other.Count)) / count
        );
    }

    private static StoryTerm[] Merge(StoryTerm[] one, StoryTerm[] other, double least)
    {
        var merged = new List<StoryTerm>(one.Length + other.Length);
        for (int i = 0, k = 0; i < one.Length || k < other.Length; )
        {
            StoryTerm term;
            if (k == other.Length || (i < one.Length && one[i].Number < other[k].Number))
                term = one[i++];
            else if (i == one.Length || other[k].Number < one[i].Number)
                term = other[k++];
            else
                term = new StoryTerm(one[i].Number, one[i].Frequency + other[k].Frequency, one[i++].Digests + other[k++].Digests);
            if (term.Digests >= least)
                merged.Add(term);
        }

        return [.. merged];
    }
}
