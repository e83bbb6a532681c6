using System.Collections.Concurrent;

namespace LocalFunctions.TestApp;

/// <summary>Functions that answer, fail and are left, for tests of how HTTP reaches a worker.</summary>
public static class Answers
{
    private static readonly ConcurrentDictionary<string, TaskCompletionSource> Events = new();

    /// <summary>What the body was, and its headers.</summary>
    [Function("Body")]
    public static async Task<IResult> BodyAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "body")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        long bytes = 0;
        var buffer = new byte[64 * 1024];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0; bytes += read) { }

        return Results.Text($"{bytes} {request.ContentType} {request.ContentLength} {request.Headers.TransferEncoding}");
    }

    /// <summary>As many bytes as asked for.</summary>
    [Function("Bytes")]
    public static IResult Bytes(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "bytes/{count:int}")] HttpRequest request,
        int count
    ) => Results.Bytes(new byte[count]);

    /// <summary>The header of a name, and the host that the function sees.</summary>
    [Function("Header")]
    public static IResult Header(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "header/{name}")] HttpRequest request,
        string name
    ) => Results.Text($"{request.Headers[name]} {request.Host}");

    /// <summary>Throws at once.</summary>
    [Function("Fail")]
    public static IResult Fail([HttpTrigger(AuthorizationLevel.Anonymous, Route = "fail")] HttpRequest request) =>
        throw new InvalidOperationException("secret text");

    /// <summary>Throws, or hangs up, after a part of the answer and a call of <see cref="Go"/>.</summary>
    [Function("Break")]
    public static async Task<IResult> BreakAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "break/{how}")] HttpRequest request,
        string how,
        CancellationToken cancellationToken
    )
    {
        await request.HttpContext.Response.WriteAsync("part", cancellationToken);
        await request.HttpContext.Response.Body.FlushAsync(cancellationToken);
        await EventOf(how).WaitAsync(cancellationToken);
        if (how == "throw")
            throw new InvalidOperationException("secret text");
        request.HttpContext.Abort();
        return Results.Empty;
    }

    /// <summary>Succeeds, but its answer never comes.</summary>
    [Function("HangUp")]
    public static IResult HangUp([HttpTrigger(AuthorizationLevel.Anonymous, Route = "hang-up")] HttpRequest request)
    {
        request.HttpContext.Abort();
        return Results.Empty;
    }

    /// <summary>Waits until it is cancelled.</summary>
    [Function("Wait")]
    public static async Task<IResult> WaitAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "wait")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        Note("begun");
        await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Note("cancelled");
        return Results.Empty;
    }

    /// <summary>Answers once something has happened.</summary>
    [Function("After")]
    public static async Task<IResult> AfterAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "after/{what}")] HttpRequest request,
        string what,
        CancellationToken cancellationToken
    )
    {
        await EventOf(what).WaitAsync(cancellationToken);
        return Results.Ok();
    }

    /// <summary>Makes something happen.</summary>
    [Function("Go")]
    public static IResult Go([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "go/{what}")] HttpRequest request, string what)
    {
        Note(what);
        return Results.Ok();
    }

    private static void Note(string what) => SourceOf(what).TrySetResult();

    private static Task EventOf(string what) => SourceOf(what).Task;

    private static TaskCompletionSource SourceOf(string what) =>
        Events.GetOrAdd(what, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
