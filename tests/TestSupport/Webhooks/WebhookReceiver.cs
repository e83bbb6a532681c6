using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;
using Summarizer.Webhooks;

namespace TestSupport.Webhooks;

/// <summary>
/// A subscriber on 127.0.0.1. It verifies messages, recognises repeated ones and answers as configured. If verification fails, it answers
/// 401.
/// </summary>
public sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly LoopbackServer _server;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentQueue<ReceiverReply> _next = new();
    private readonly Lock _gate = new();
    private readonly List<ReceivedWebhook> _received = [];
    private readonly HashSet<string> _accepted = [];
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WebhookReceiver(int port, TimeProvider time)
    {
        _time = time;
        _server = new LoopbackServer(port, HandleAsync);
    }

    /// <summary>The address; any path works.</summary>
    public Uri Url => _server.Url;

    /// <summary>The secret to verify with, <c>whsec_…</c>; null accepts every message.</summary>
    public string? Secret { get; set; }

    /// <summary>The requests so far, in order.</summary>
    public IReadOnlyList<ReceivedWebhook> Received
    {
        get
        {
            lock (_gate)
                return [.. _received];
        }
    }

    /// <summary>Chooses the response to a verified message when none is queued.</summary>
    public Func<ReceiverReply> Respond { get; set; } = () => ReceiverReply.Accepted;

    /// <summary>
    /// Chooses the response to a verified message by its id, before <see cref="Respond"/>; if null, <see cref="Respond"/> decides.
    /// </summary>
    public Func<string, ReceiverReply?>? RespondTo { get; set; }

    /// <summary>Called for each request.</summary>
    public Action<ReceivedWebhook>? Answered { get; set; }

    /// <summary>Starts a receiver.</summary>
    /// <param name="port">0 takes a free one.</param>
    /// <param name="secret">The secret to verify with; null accepts every message.</param>
    /// <param name="time">The clock for checking timestamps; null for the system's clock.</param>
    public static async Task<WebhookReceiver> StartAsync(
        int port = 0,
        string? secret = null,
        TimeProvider? time = null,
        CancellationToken cancellationToken = default
    )
    {
        var receiver = new WebhookReceiver(port, time ?? TimeProvider.System) { Secret = secret };
        await receiver._server.StartAsync(cancellationToken);
        return receiver;
    }

    /// <summary>Queues responses for the next verified messages, one each: <c>Next(503, 410, new ReceiverReply.Hang())</c>.</summary>
    public void Next(params IEnumerable<ReceiverReply> replies)
    {
        foreach (var reply in replies)
            _next.Enqueue(reply);
    }

    /// <summary>Waits until the received requests meet a condition, and returns them.</summary>
    public async Task<IReadOnlyList<ReceivedWebhook>> WaitAsync(
        Func<IReadOnlyList<ReceivedWebhook>, bool> isThere,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(isThere);
        while (true)
        {
            Task more;
            IReadOnlyList<ReceivedWebhook> received;
            lock (_gate)
                (more, received) = (_more.Task, [.. _received]);
            if (isThere(received))
                return received;
            await more.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Stops the receiver; running requests are cut off.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _server.DisposeAsync();
        _stopping.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping.Token);
        try
        {
            var received = Receive(context.Request, await ReadAsync(context.Request, either.Token));
            Answered?.Invoke(received);
            await WriteAsync(context, received.Reply, either.Token);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }

    private ReceivedWebhook Receive(HttpRequest request, byte[] body)
    {
        var id = request.Headers["webhook-id"].ToString();
        WebhookVerification? verification = Secret is { } secret
            ? WebhookVerifier.Verify(
                secret,
                id,
                request.Headers["webhook-timestamp"],
                request.Headers["webhook-signature"],
                body,
                _time.GetUtcNow()
            )
            : null;
        var headers = request.Headers.ToDictionary(
            header => header.Key,
            header => header.Value.ToString(),
            StringComparer.OrdinalIgnoreCase
        );
        var reply = verification is null or WebhookVerification.Genuine
            ? (_next.TryDequeue(out var next) ? next : RespondTo?.Invoke(id) ?? Respond())
            : 401;
        var accepts = reply is ReceiverReply.Status { Code: >= 200 and < 300 } && id.Length > 0;
        lock (_gate)
        {
            var isAgain = accepts ? !_accepted.Add(id) : _accepted.Contains(id);
            var received = new ReceivedWebhook(id, body, headers, verification, isAgain, reply);
            _received.Add(received);
            _more.SetResult();
            _more = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return received;
        }
    }

    private static async Task<byte[]> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        return body.ToArray();
    }

    private static async Task WriteAsync(HttpContext context, ReceiverReply reply, CancellationToken cancellationToken)
    {
        if (reply is ReceiverReply.Hang)
            await Task.Delay(Timeout.Infinite, cancellationToken);
        if (reply is ReceiverReply.Cut)
            context.Abort();
        while (reply is ReceiverReply.Endless)
            await context.Response.WriteAsync("and on and on, ", cancellationToken);
        if (reply is not ReceiverReply.Status status)
            return;
        context.Response.StatusCode = status.Code;
        if (status.RetryAfter is { } retryAfter)
            context.Response.Headers.RetryAfter = retryAfter;
        if (status.Location is { } location)
            context.Response.Headers.Location = location;
        if (status.Body.Length > 0)
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(status.Body), cancellationToken);
    }
}
