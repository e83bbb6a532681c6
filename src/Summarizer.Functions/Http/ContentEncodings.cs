using Microsoft.Net.Http.Headers;

namespace Summarizer.Functions.Http;

/// <summary>Chooses a coding that the client accepts (RFC 9110, 12.5.3).</summary>
internal static class ContentEncodings
{
    /// <summary>
    /// The coding with the highest weight; of equal ones, the one with the smallest result. A client that accepts none gets the bytes
    /// uncompressed, which is better than an error.
    /// </summary>
    public static ContentEncoding Choose(HttpRequest request)
    {
        if (request.Headers.AcceptEncoding.Count == 0)
            return ContentEncoding.Identity;
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        var (brotli, gzip) = (WeightOf(accepted, "br"), WeightOf(accepted, "gzip"));
        var identity = WeightOf(accepted, "identity", fallback: double.Epsilon); // By default accepted, with the lowest weight.
        if (brotli > 0 && brotli >= gzip && brotli >= identity)
            return ContentEncoding.Brotli;
        return gzip > 0 && gzip >= identity ? ContentEncoding.Gzip : ContentEncoding.Identity;
    }

    private static double WeightOf(IList<StringWithQualityHeaderValue> accepted, string coding, double fallback = 0)
    {
        var weight = fallback;
        foreach (var value in accepted)
        {
            if (value.Value.Equals(coding, StringComparison.OrdinalIgnoreCase))
                return value.Quality ?? 1;
            if (value.Value == "*" && fallback == 0)
                weight = value.Quality ?? 1;
        }

        return weight;
    }
}
