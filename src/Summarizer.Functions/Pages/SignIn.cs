using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Pages;

/// <summary>Accepts the readers' key from a form and sets a cookie, so that links between pages work without the key.</summary>
public sealed class SignIn(ReadAccess access, PublicUrls urls, HtmlResults pages)
{
    private const string FormType = "application/x-www-form-urlencoded";
    private const int MaxFormBytes = 16 * 1024;

    /// <summary><c>POST /sign-in</c>: 303 to the requested page, with the cookie; 401 if the key is wrong.</summary>
    [Function(nameof(SignIn))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "sign-in")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        if (await ReadFormAsync(request, cancellationToken) is not { } form)
            return Problems.Create(
                StatusCodes.Status400BadRequest,
                "The form cannot be read",
                $"Send the fields key and to as {FormType}, as the sign-in page does."
            );

        var to = ReturnPath.Check(form.GetValueOrDefault("to").ToString());
        if (!access.IsAnonymous && !access.IsKey(form.GetValueOrDefault("key").ToString()))
            return pages.AskForKey(request, to, isWrong: true);
        access.SignIn(request);
        return new SeeOther(urls.PathOf(to));
    }

    /// <summary>Null if the body is not such a form, or too large.</summary>
    private static async Task<Dictionary<string, StringValues>?> ReadFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentType?.Split(';')[0].Trim().Equals(FormType, StringComparison.OrdinalIgnoreCase) != true)
            return null;
        var reader = new FormPipeReader(request.BodyReader, Encoding.UTF8)
        {
            KeyLengthLimit = 100,
            ValueCountLimit = 10,
            ValueLengthLimit = MaxFormBytes,
        };
        try
        {
            return await reader.ReadFormAsync(cancellationToken);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
