using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace TestSupport.FakeModel;

/// <summary>
/// A model server without a model, on 127.0.0.1. It speaks the chat-completions protocol under OpenAI's paths and those of an Azure
/// resource, writes drafts with the embedded engine, and fails on demand.
/// </summary>
public sealed partial class FakeModelServer : IAsyncDisposable
{
    private const string ApiKeyHeader = "api-key";

    private readonly LoopbackServer _server;
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentQueue<FakeReply> _next = new();
    private readonly ConcurrentQueue<FakeRequest> _requests = new();

    private FakeModelServer(int port) => _server = new LoopbackServer(port, HandleAsync);

    /// <summary>The address, including <c>/v1</c>.</summary>
    public Uri Endpoint => new(_server.Url, "/v1");

    /// <summary>The number of calls so far.</summary>
    public int Calls => _requests.Count;

    /// <summary>The calls so far, in order.</summary>
    public IReadOnlyList<FakeRequest> Requests => [.. _requests];

    /// <summary>How long each reply takes.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>The required key; null accepts any or none.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The parts of the protocol that it does not support.</summary>
    public FakeLimits Limits { get; set; }

    /// <summary>Whether its drafts contain faults that a reader of the article would notice.</summary>
    public bool Plants { get; set; }

    /// <summary>Chooses the reply when no reply is queued.</summary>
    public Func<FakeRequest, FakeReply> Respond { get; set; } = _ => FakeReply.Draft;

    /// <summary>Called for each request when it arrives.</summary>
    public Action<FakeRequest>? Asked { get; set; }

    /// <summary>Called for each answered call.</summary>
    public Action<FakeCall>? Answered { get; set; }

    /// <summary>Starts a server; port 0 takes a free one.</summary>
    public static async Task<FakeModelServer> StartAsync(int port = 0, CancellationToken cancellationToken = default)
    {
        var server = new FakeModelServer(port);
        await server._server.StartAsync(cancellationToken);
        return server;
    }

    /// <summary>Queues replies for the next calls, one each.</summary>
    public void Next(params IEnumerable<FakeReply> replies)
    {
        foreach (var reply in replies)
            _next.Enqueue(reply);
    }

    /// <summary>Stops the server; running calls are cut off.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _server.DisposeAsync();
        _stopping.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping.Token);
        try
        {
            var call = await AnswerAsync(context, either.Token);
            Answered?.Invoke(call with { Elapsed = Stopwatch.GetElapsedTime(start) });
        }
        catch (OperationCanceledException)
        {
            context.Abort();
            Answered?.Invoke(new FakeCall(0, 0, 0) { Elapsed = Stopwatch.GetElapsedTime(start) });
        }
    }

    private async Task<FakeCall> AnswerAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var request = await ReadAsync(context, cancellationToken);
        _requests.Enqueue(request);
        Asked?.Invoke(request);
        if (Latency > TimeSpan.Zero)
            await Task.Delay(Latency, cancellationToken);
        var reply = Refusal(context) ?? FakeRefusals.Find(request, Limits) ?? (_next.TryDequeue(out var next) ? next : Respond(request));
        if (reply is FakeReply.Drafted)
            reply = FakeReply.Text(FakeDrafts.Write(request, Plants));
        if (reply is FakeReply.Messy messy)
            reply = MessyReplies.Of(FakeDrafts.Write(request, Plants), messy.Shape);
        return await FakeReplyWriter.WriteAsync(context, request, reply, cancellationToken) with { Request = request };
    }

    private static async Task<FakeRequest> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        using var document = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: cancellationToken);
        var scheme =
            context.Request.Headers.Authorization.ToString() is { Length: > 0 } signed ? signed.Split(' ')[0]
            : context.Request.Headers.ContainsKey(ApiKeyHeader) ? ApiKeyHeader
            : null;
        var headers = context
            .Request.Headers.Where(header => header.Key is not ("Authorization" or ApiKeyHeader))
            .ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new FakeRequest(document.RootElement.Clone(), headers, scheme) { Path = context.Request.Path + context.Request.QueryString };
    }

    private FakeReply.Document? Refusal(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsPost(request.Method) && AzurePath().IsMatch(request.Path.Value!))
            return AzureRefusal(request);
        if (request.Path.Value is not ("/v1/chat/completions" or "/openai/v1/chat/completions") || !HttpMethods.IsPost(request.Method))
            return FakeReply.Error(
                404,
                new
                {
                    message = $"Unknown request URL: {request.Path}.",
                    type = "invalid_request_error",
                    param = (string?)null,
                    code = "unknown_url",
                }
            );
        if (ApiKey is { } key && request.Headers.Authorization != $"Bearer {key}")
            return FakeReply.Error(
                401,
                new
                {
                    message = "Incorrect API key provided.",
                    type = "invalid_request_error",
                    param = (string?)null,
                    code = "invalid_api_key",
                }
            );
        return null;
    }

    // Azure takes a key in its own header, and a token where OpenAI takes a key. It requires one of the two.
    private FakeReply.Document? AzureRefusal(HttpRequest request)
    {
        if (!request.Query.ContainsKey("api-version"))
            return FakeReply.Error(404, new { code = "404", message = "Resource not found" });
        var given =
            request.Headers[ApiKeyHeader] is [{ } sent] ? sent
            : request.Headers.Authorization is [{ } signed] && signed.StartsWith("Bearer ", StringComparison.Ordinal) ? signed[7..]
            : null;
        return given is null || given != (ApiKey ?? given)
            ? FakeReply.Error(
                401,
                new
                {
                    code = "401",
                    message = "Access denied due to invalid subscription key or wrong API endpoint. "
                        + "Make sure to provide a valid key for an active subscription.",
                }
            )
            : null;
    }

    [GeneratedRegex("^/openai/deployments/[^/]+/chat/completions$")]
    private static partial Regex AzurePath();
}
