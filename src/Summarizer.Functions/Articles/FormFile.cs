using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Summarizer.Functions.Articles;

/// <summary>The first file of a form, as <c>curl -F file=@a.pdf</c> and browsers send it (RFC 7578).</summary>
/// <param name="Content">Its bytes, read from the request as they arrive.</param>
/// <param name="ContentType">Its own media type; null if it has none.</param>
internal sealed record FormFile(Stream Content, string? ContentType)
{
    // RFC 2046 allows no more.
    private const int MaxBoundaryLength = 70;

    private const int MaxTypeLength = 255;

    /// <summary>Whether the body is a form that may contain files.</summary>
    public static bool IsForm(HttpRequest request) =>
        request.ContentType?.TrimStart().StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether storage can keep a media type: it takes only ASCII.</summary>
    public static bool IsMediaType(string type) => type.Length <= MaxTypeLength && Ascii.IsValid(type);

    /// <summary>Skips the fields before the first file. Null if the form has no file.</summary>
    /// <exception cref="InvalidDataException">The body is not such a form.</exception>
    /// <exception cref="IOException">The form is cut off.</exception>
    public static async Task<FormFile?> FindAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var reader = new MultipartReader(Boundary(request), request.Body);
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) && disposition.IsFileDisposition())
                return new FormFile(section.Body, TypeOf(section));
        }

        return null;
    }

    // Unlike the header of a request, that of a part is often written by a program that guesses.
    private static string? TypeOf(MultipartSection section) =>
        section.ContentType is { } type && IsMediaType(type) && MediaTypeHeaderValue.TryParse(type, out _) ? type : null;

    private static string Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= MaxBoundaryLength } boundary
            ? boundary.ToString()
            : throw new InvalidDataException("The form has no boundary.");
}
