namespace Summarizer.Articles.Formats.Office;

/// <summary>Paths of files in a package.</summary>
internal static class PackagePath
{
    /// <summary>Resolves a reference relative to a folder, without its fragment.</summary>
    public static string Resolve(string folder, string reference)
    {
        var path = Uri.UnescapeDataString(reference.Split('#', '?')[0]).Replace('\\', '/');
        var segments = new List<string>();
        foreach (var segment in (path.StartsWith('/') ? path : $"{folder}/{path}").Split('/'))
        {
            if (segment == "..")
                segments.RemoveRange(Math.Max(0, segments.Count - 1), Math.Min(1, segments.Count));
            else if (segment.Length > 0 && segment != ".")
                segments.Add(segment);
        }

        return string.Join('/', segments);
    }
}
