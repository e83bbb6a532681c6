namespace Summarizer.Daily.Stories;

/// <summary>The terms of one digest as numbers of a <see cref="StoryLexicon"/>, in reading order, packed to a few bytes each.</summary>
/// <param name="language">The number of its language.</param>
/// <param name="day">The article's date, as a day number.</param>
internal sealed class StoryTermNumbers(int language, int day, IEnumerable<(int Number, int Weight)> terms)
{
    private readonly byte[] _packed = Pack(terms);

    public int Language { get; } = language;

    public int Day { get; } = day;

    /// <summary>Each term with its weight.</summary>
    public IEnumerable<(int Number, int Weight)> Read()
    {
        using var reader = new BinaryReader(new MemoryStream(_packed));
        while (reader.BaseStream.Position < _packed.Length)
            yield return (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
    }

    private static byte[] Pack(IEnumerable<(int Number, int Weight)> terms)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        foreach (var (number, weight) in terms)
        {
            writer.Write7BitEncodedInt(number);
            writer.Write7BitEncodedInt(weight);
        }

        return stream.ToArray();
    }
}
