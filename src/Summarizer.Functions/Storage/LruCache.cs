using System.Diagnostics.CodeAnalysis;

namespace Summarizer.Functions.Storage;

/// <summary>Keeps what was used last, bounded by count and by bytes.</summary>
/// <typeparam name="TKey">What an entry is found by.</typeparam>
/// <typeparam name="TValue">An entry.</typeparam>
/// <param name="maxBytes">The most bytes, by the sizes that were told.</param>
internal sealed class LruCache<TKey, TValue>(int maxCount, long maxBytes)
    where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _recent = new();
    private readonly Lock _lock = new();
    private long _bytes;

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(key, out var node))
            {
                value = default;
                return false;
            }

            if (node != _recent.First)
            {
                _recent.Remove(node);
                _recent.AddFirst(node);
            }

            value = node.Value.Value;
            return true;
        }
    }

    /// <summary>The entry of a key. A new one counts as zero bytes until it is set with its size.</summary>
    public TValue GetOrAdd(TKey key, Func<TValue> make)
    {
        lock (_lock)
        {
            if (!TryGet(key, out var value))
                Set(key, value = make(), bytes: 0);
            return value;
        }
    }

    public void Set(TKey key, TValue value, long bytes)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(key, out var known))
                Remove(known);
            _entries[key] = _recent.AddFirst(new Entry(key, value, bytes));
            _bytes += bytes;
            while (_entries.Count > maxCount || (_bytes > maxBytes && _entries.Count > 1))
                Remove(_recent.Last!);
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _entries.Clear();
            _recent.Clear();
            _bytes = 0;
        }
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        _recent.Remove(node);
        _entries.Remove(node.Value.Key);
        _bytes -= node.Value.Bytes;
    }

    private readonly record struct Entry(TKey Key, TValue Value, long Bytes);
}
