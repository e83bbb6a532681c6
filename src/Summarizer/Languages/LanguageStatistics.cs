using System.Collections.Frozen;
using System.IO.Compression;
using System.Numerics;
using System.Text;

namespace Summarizer.Languages;

/// <summary>
/// How improbable words are in the languages of one script. The figures are in <c>language-statistics.bin</c>, whose header says what
/// they were computed from. A word without figures of its own is judged by its letters: each by the longest listed sequence that ends
/// with it.
/// </summary>
internal sealed class LanguageStatistics
{
    /// <summary>The most that one word can speak against a language, so that a foreign name decides nothing.</summary>
    private const int MaxPenalty = 45;

    private const int MaxSequence = 5;
    private const int MaxWord = 24;
    private const int BitsPerLetter = 9;
    private const ulong WordFlag = 1UL << 63;
    private const int Boundary = 1;

    // Penalties are stored in 16 steps; the steps of words are wider. Their unit is a fifth of a natural logarithm.
    private const int SequenceStep = 2;
    private const int WordStep = 3;

    // A language must be clearly more probable than none, and a less frequent one than the languages of most news.
    private const int PriorOfOthers = 15;
    private const int PriorOfMalay = 3;
    private const int PriorOfNone = -20;

    private static readonly IReadOnlySet<string> Frequent = WordList.Words("tr id en fr de es pt it nl pl ru uk ar fa hi vi sv ro cs");

    // 8 MB that an idle app need not keep; reading them takes about 50 ms. They are kept while articles arrive: the arrays are large
    // objects, so reading them often would make the runtime collect all generations as often.
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);
    private static readonly Timer Unused = new(_ => ForgetUnused());
    private static volatile FrozenDictionary<string, LanguageStatistics>? _all;
    private static volatile bool _isUsed;

    private readonly string[] _tags;
    private readonly int[] _priors;
    private readonly ushort[] _letters;
    private readonly ulong[] _keys;
    private readonly int[] _rows;
    private readonly byte[] _penalties;
    private readonly int _width; // the languages and what fills the last vector

    private LanguageStatistics(BinaryReader reader)
    {
        _tags = reader.ReadString().Split(' ');
        _priors = [.. _tags.Select(Prior)];
        var letters = reader.ReadString();
        _letters = new ushort[letters.Max() + 1];
        for (var i = 0; i < letters.Length; i++)
            _letters[letters[i]] = (ushort)(i + Boundary + 1);

        int sequences = reader.ReadInt32(),
            rows = sequences + reader.ReadInt32();
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)(rows * 3 / 2));
        (_keys, _rows) = (new ulong[size], new int[size]);
        ReadKeys(reader, 0, sequences, 0);
        ReadKeys(reader, sequences, rows, WordFlag);
        _width = (_tags.Length + Vector<byte>.Count - 1) / Vector<byte>.Count * Vector<byte>.Count;
        _penalties = new byte[rows * _width];
        for (var language = 0; language < _tags.Length; language++)
            ReadPenalties(reader, language, sequences, rows);
    }

    /// <summary>The languages, by BCP 47 tag. The last is <c>und</c>: letters as in any language, no known word.</summary>
    public IReadOnlyList<string> Tags => _tags;

    /// <summary>What speaks against each language before the first word.</summary>
    public ReadOnlySpan<int> Priors => _priors;

    /// <summary>The statistics of a script, by the tag of its most frequent language; null if one language uses the script.</summary>
    public static LanguageStatistics? Of(string script)
    {
        _isUsed = true;
        return (_all ?? ReadOnce()).GetValueOrDefault(script);
    }

    /// <summary>Adds what a lower-case word speaks against each language.</summary>
    public void Add(ReadOnlySpan<char> word, Span<int> penalties)
    {
        if (word.Length is 0 or > MaxWord)
            return;
        if (Find(WordFlag | Hash(word)) is not (>= 0 and var row))
        {
            AddLetters(word, penalties);
            return;
        }

        var figures = _penalties.AsSpan(row * _width, penalties.Length);
        for (var i = 0; i < figures.Length; i++)
            penalties[i] += figures[i];
    }

    // Malay and Indonesian share most sentences, and Indonesian is far more frequent.
    private static int Prior(string tag) =>
        Frequent.Contains(tag) ? 0
        : tag == "ms" ? PriorOfMalay
        : tag == Language.Unknown.Tag ? PriorOfNone
        : PriorOfOthers;

    /// <summary>The key of a word: 40 bits of its FNV-1a hash.</summary>
    internal static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
            hash = (hash ^ c) * 1099511628211UL;
        return hash >> 24;
    }

    private void AddLetters(ReadOnlySpan<char> word, Span<int> penalties)
    {
        Span<ushort> sums = stackalloc ushort[_width];
        sums.Clear();
        Span<int> letters = stackalloc int[MaxWord + 2];
        letters = letters[..(word.Length + 2)];
        (letters[0], letters[^1]) = (Boundary, Boundary);
        for (var i = 0; i < word.Length; i++)
            letters[i + 1] = word[i] < _letters.Length ? _letters[word[i]] : 0;

        for (var end = 2; end <= letters.Length; end++)
        {
            var row = -1;
            for (var start = Math.Max(0, end - MaxSequence); start < end && row < 0; start++)
                row = Find(Key(letters[start..end]));
            if (row >= 0)
                AddRow(row, sums);
        }

        var least = Min(sums[..penalties.Length]);
        for (var i = 0; i < penalties.Length; i++)
            penalties[i] += Math.Min(MaxPenalty, sums[i] - least);
    }

    // No sum exceeds 16 bits: a word has 25 sequences at most.
    private void AddRow(int row, Span<ushort> sums)
    {
        var figures = _penalties.AsSpan(row * _width, _width);
        for (var i = 0; i < figures.Length; i += Vector<byte>.Count)
        {
            Vector.Widen(new Vector<byte>(figures[i..]), out var low, out var high);
            var first = sums[i..];
            var second = first[Vector<ushort>.Count..];
            (new Vector<ushort>(first) + low).CopyTo(first);
            (new Vector<ushort>(second) + high).CopyTo(second);
        }
    }

    private static int Min(ReadOnlySpan<ushort> values)
    {
        var least = int.MaxValue;
        foreach (var value in values)
            least = Math.Min(least, value);
        return least;
    }

    private static ulong Key(ReadOnlySpan<int> letters)
    {
        var key = 1UL;
        foreach (var letter in letters)
            key = (key << BitsPerLetter) | (uint)letter;
        return key;
    }

    private int Find(ulong key)
    {
        for (var slot = Slot(key); _keys[slot] != 0; slot = (slot + 1) & (_keys.Length - 1))
        {
            if (_keys[slot] == key)
                return _rows[slot];
        }

        return -1;
    }

    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 32) & (_keys.Length - 1);

    // Keys are sorted and stored as differences.
    private void ReadKeys(BinaryReader reader, int first, int end, ulong flag)
    {
        var key = 0UL;
        for (var row = first; row < end; row++)
        {
            key += (ulong)reader.Read7BitEncodedInt64();
            var slot = Slot(key | flag);
            while (_keys[slot] != 0)
                slot = (slot + 1) & (_keys.Length - 1);
            (_keys[slot], _rows[slot]) = (key | flag, row);
        }
    }

    // One column a language, two rows a byte: similar figures stand together and compress better.
    private void ReadPenalties(BinaryReader reader, int language, int sequences, int rows)
    {
        var packed = reader.ReadBytes((rows + 1) / 2);
        for (var row = 0; row < rows; row++)
        {
            var step = (packed[row / 2] >> (row % 2 * 4)) & 15;
            _penalties[row * _width + language] = (byte)(step * (row < sequences ? SequenceStep : WordStep));
        }
    }

    private static FrozenDictionary<string, LanguageStatistics> ReadOnce()
    {
        lock (Unused)
        {
            if (_all is { } read)
                return read;
            Unused.Change(Interval, Interval);
            return _all = ReadAll();
        }
    }

    private static void ForgetUnused()
    {
        lock (Unused)
        {
            if (!_isUsed)
            {
                _all = null;
                Unused.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            }

            _isUsed = false;
        }
    }

    private static FrozenDictionary<string, LanguageStatistics> ReadAll()
    {
        using var stream = typeof(LanguageStatistics).Assembly.GetManifestResourceStream("language-statistics.bin")!;
        while (stream.ReadByte() is not 0) { } // the header
        using var payload = new BrotliStream(stream, CompressionMode.Decompress);
        using var reader = new BinaryReader(payload, Encoding.UTF8);
        var scripts = new Dictionary<string, LanguageStatistics>();
        for (var left = reader.ReadInt32(); left > 0; left--)
            scripts.Add(reader.ReadString(), new LanguageStatistics(reader));
        return scripts.ToFrozenDictionary();
    }
}
