using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LocalFunctions.Worker.Rpc;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Worker;

/// <summary>The conversation with one worker: it introduces itself, lists its functions, loads the chosen ones and runs them.</summary>
internal sealed class WorkerSession(WorkerEndpoint endpoint, ILogger<WorkerSession> logger)
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan CancelInterval = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<string, TaskCompletionSource<StreamingMessage>> _replies = new();
    private readonly TaskCompletionSource<WorkerStream> _stream = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Dictionary<string, string> _functionIds = new(StringComparer.OrdinalIgnoreCase);
    private volatile bool _isEnding;
    private long _requests;

    /// <summary>Raised if the worker disconnects without having been told to stop.</summary>
    public event EventHandler? Lost;

    /// <summary>The capabilities that the worker reported; empty until it has started.</summary>
    public IReadOnlyDictionary<string, string> Capabilities { get; private set; } = new Dictionary<string, string>();

    /// <summary>Completes once functions can be invoked.</summary>
    public Task Ready => _ready.Task;

    /// <summary>Handles a worker's messages until its call ends.</summary>
    public async Task TalkAsync(WorkerStream stream)
    {
        try
        {
            await stream.RunAsync(message => Receive(stream, message));
        }
        catch (Exception exception) when (IsMine(stream))
        {
            if (!_isEnding)
                logger.WorkerLost(exception);
        }
        finally
        {
            if (IsMine(stream))
                FailAll();
        }
    }

    /// <summary>Greets the worker and asks for its functions.</summary>
    public async Task<IReadOnlyList<RpcFunctionMetadata>> BeginAsync(string appFolder, CancellationToken cancellationToken)
    {
        await _stream.Task.WaitAsync(StartTimeout, TimeProvider.System, cancellationToken);
        var start = new WorkerInitRequest
        {
            HostVersion = "4.0.0",
            WorkerDirectory = appFolder,
            FunctionAppDirectory = appFolder,
        };
        var started = (await AskAsync(new StreamingMessage { WorkerInitRequest = start })).WorkerInitResponse;
        Check(started.Result, "The worker did not start");
        Capabilities = new Dictionary<string, string>(started.Capabilities);
        var request = new FunctionsMetadataRequest { FunctionAppDirectory = appFolder };
        var found = (await AskAsync(new StreamingMessage { FunctionsMetadataRequest = request })).FunctionMetadataResponse;
        Check(found.Result, "The worker could not list its functions");
        return found.FunctionMetadataResults;
    }

    /// <summary>Loads functions, which can then be invoked.</summary>
    public async Task LoadAsync(IEnumerable<RpcFunctionMetadata> functions)
    {
        await Task.WhenAll(
            functions.Select(async function =>
            {
                var request = new FunctionLoadRequest { FunctionId = function.FunctionId, Metadata = function };
                var loaded = (await AskAsync(new StreamingMessage { FunctionLoadRequest = request })).FunctionLoadResponse;
                Check(loaded.Result, $"Function '{function.Name}' could not be loaded");
                lock (_functionIds)
                    _functionIds[function.Name] = function.FunctionId;
            })
        );
        _ready.TrySetResult();
    }

    /// <summary>Runs a function.</summary>
    /// <exception cref="FunctionFailedException">The function threw.</exception>
    /// <exception cref="OperationCanceledException">The function threw after it was cancelled.</exception>
    public async Task InvokeAsync(string function, InvocationRequest request, CancellationToken cancellationToken)
    {
        await _ready.Task.WaitAsync(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        request.FunctionId = _functionIds[function];
        var reply = AskAsync(new StreamingMessage { InvocationRequest = request });
        await using var registration = cancellationToken.UnsafeRegister(_ => _ = CancelAsync(request.InvocationId, reply), null);
        var result = (await reply).InvocationResponse.Result;
        if (result.Status == StatusResult.Types.Status.Success)
            return;
        cancellationToken.ThrowIfCancellationRequested();
        throw new FunctionFailedException(result.Exception);
    }

    /// <summary>Tells the worker to stop, then ends the call.</summary>
    public void End()
    {
        _isEnding = true;
        Send(new StreamingMessage { WorkerTerminate = new WorkerTerminate() });
        if (_stream.Task.IsCompletedSuccessfully)
            _stream.Task.Result.End();
        else
            _stream.TrySetCanceled();
        _ready.TrySetCanceled();
    }

    // The worker handles messages concurrently. A cancellation that overtakes its invocation has no effect, so it is repeated.
    private async Task CancelAsync(string invocationId, Task invocation)
    {
        while (!invocation.IsCompleted)
        {
            Send(new StreamingMessage { InvocationCancel = new InvocationCancel { InvocationId = invocationId } });
            await Task.WhenAny(invocation, Task.Delay(CancelInterval, TimeProvider.System, CancellationToken.None));
        }
    }

    private Task<StreamingMessage> AskAsync(StreamingMessage message)
    {
        message.RequestId = Interlocked.Increment(ref _requests).ToString(CultureInfo.InvariantCulture);
        var reply = new TaskCompletionSource<StreamingMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        _replies[message.RequestId] = reply;
        Send(message);
        if (_isEnding)
            reply.TrySetException(Gone());
        return reply.Task;
    }

    private void Send(StreamingMessage message)
    {
        if (_stream.Task.IsCompletedSuccessfully)
            _stream.Task.Result.Send(message);
    }

    private void Receive(WorkerStream stream, StreamingMessage message)
    {
        if (
            message.ContentCase == StreamingMessage.ContentOneofCase.StartStream
            && IsExpected(message.StartStream.WorkerId)
            && _stream.TrySetResult(stream)
        )
            stream.IsKnown = true;
        else if (!IsMine(stream))
            stream.Abort();
        else if (message.ContentCase == StreamingMessage.ContentOneofCase.RpcLog)
            logger.FromWorker((LogLevel)message.RpcLog.Level, message.RpcLog.Category, message.RpcLog.Message);
        else if (_replies.TryRemove(message.RequestId, out var reply))
            reply.TrySetResult(message);
    }

    private bool IsExpected(string workerId) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(workerId), Encoding.UTF8.GetBytes(endpoint.WorkerId));

    private bool IsMine(WorkerStream stream) => _stream.Task.IsCompletedSuccessfully && _stream.Task.Result == stream;

    private void FailAll()
    {
        var isLost = !_isEnding;
        _isEnding = true;
        foreach (var request in _replies.Keys)
        {
            if (_replies.TryRemove(request, out var reply))
                reply.TrySetException(Gone());
        }

        if (isLost)
            Lost?.Invoke(this, EventArgs.Empty);
    }

    private static IOException Gone() => new("The Functions worker has disconnected.");

    private static void Check(StatusResult? result, string problem)
    {
        if (result is null || result.Status == StatusResult.Types.Status.Success)
            return;
        throw new StartException($"{problem}: {result.Exception?.Message ?? result.Result}");
    }
}
