using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace TestSupport.FakeModel;

/// <summary>Writes replies as HTTP.</summary>
public static class FakeReplyWriter
{
    /// <summary>Writes a reply and returns what was written; status 0 if the caller received none.</summary>
    public static async Task<FakeCall> WriteAsync(
        HttpContext context,
        FakeRequest request,
        FakeReply reply,
        CancellationToken cancellationToken
    )
    {
        switch (reply)
        {
            case FakeReply.Completion completion:
                var written = FakeRequest.CountTokens(completion.Content ?? "");
                await WriteAsync(context, 200, "application/json", ToJson(request, completion, written), cancellationToken);
                return new FakeCall(200, request.Tokens, written);
            case FakeReply.Document document:
                foreach (var (name, value) in document.Headers)
                    context.Response.Headers[name] = value;
                await WriteAsync(context, document.Status, document.ContentType, document.Body, cancellationToken);
                return new FakeCall(document.Status, 0, 0);
            case FakeReply.Streamed stream:
                await WriteAsync(context, stream, cancellationToken);
                break;
            case FakeReply.Cut cut:
                if (cut.InBody)
                    await WriteHalfAsync(context, cancellationToken);
                context.Abort();
                break;
            case FakeReply.Endless:
                await WriteWithoutEndAsync(context, cancellationToken);
                break;
            default:
                await Task.Delay(Timeout.Infinite, cancellationToken);
                break;
        }

        return new FakeCall(0, 0, 0);
    }

    private static async Task WriteAsync(
        HttpContext context,
        int status,
        string contentType,
        string body,
        CancellationToken cancellationToken
    )
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, cancellationToken);
    }

    private static async Task WriteAsync(HttpContext context, FakeReply.Streamed stream, CancellationToken cancellationToken)
    {
        context.Response.ContentType = "text/event-stream";
        foreach (var piece in Encoding.UTF8.GetBytes(stream.Body).Chunk(stream.Bytes))
        {
            await context.Response.Body.WriteAsync(piece, cancellationToken);
            await context.Response.Body.FlushAsync(cancellationToken);
        }

        await Task.Delay(Timeout.Infinite, cancellationToken);
    }

    private static async Task WriteHalfAsync(HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = 1000;
        await context.Response.WriteAsync(
            """{"id":"chatcmpl-1","object":"chat.completion","choices":[{"index":0,"message":{"role":"assist""",
            cancellationToken
        );
        await context.Response.Body.FlushAsync(cancellationToken);
    }

    private static async Task WriteWithoutEndAsync(HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("{\"choices\":[{\"message\":{\"content\":\"", cancellationToken);
        var more = new string('x', 64 << 10);
        while (!cancellationToken.IsCancellationRequested)
            await context.Response.WriteAsync(more, cancellationToken);
    }

    private static string ToJson(FakeRequest request, FakeReply.Completion completion, int written)
    {
        var choice = new
        {
            index = 0,
            message = new
            {
                role = "assistant",
                content = completion.Content,
                refusal = completion.Refusal,
            },
            finish_reason = completion.FinishReason,
        };
        return JsonSerializer.Serialize(
            new
            {
                id = "chatcmpl-fake",
                @object = "chat.completion",
                created = 1_760_000_000,
                model = request.Model,
                choices = completion.HasChoices ? [choice] : Array.Empty<object>(),
                usage = completion.HasUsage
                    ? new
                    {
                        prompt_tokens = request.Tokens,
                        completion_tokens = written,
                        total_tokens = request.Tokens + written,
                    }
                    : null,
            },
            FakeJson.Options
        );
    }
}

/// <summary>An answered call.</summary>
/// <param name="Status">The HTTP status; 0 if none was sent.</param>
/// <param name="InputTokens">Tokens read.</param>
/// <param name="OutputTokens">Tokens written.</param>
public sealed record FakeCall(int Status, int InputTokens, int OutputTokens)
{
    public TimeSpan Elapsed { get; init; }

    /// <summary>The request; null if the caller disconnected before the answer.</summary>
    public FakeRequest? Request { get; init; }
}
