namespace Summarizer.Text;

/// <summary>Searches lists that are sorted by a position.</summary>
internal static class Sorted
{
    /// <summary>The index of the first item at or after a position.</summary>
    public static int FirstFrom<T>(IReadOnlyList<T> items, Func<T, int> position, int from)
    {
        int low = 0,
            high = items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (position(items[middle]) < from)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
