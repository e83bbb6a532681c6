using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace Workbench.Worker;

/// <summary>
/// A stand-in for the Functions host: starts published functions in their real worker, loads them and invokes them one by one. It has no
/// triggers: who uses it says what is invoked and with what.
/// </summary>
internal sealed class WorkerHost : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly string _published;
    private readonly WorkerMessages _messages;
    private readonly WorkerStream _stream;
    private readonly Process _process;
    private readonly HttpClient _http = new();
    private readonly Dictionary<string, JsonObject> _functions = [];
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonObject>> _invocations = new();
    private readonly TaskCompletionSource _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Uri? _address;
    private int _loads;

    private WorkerHost(string published, WorkerMessages messages, WorkerStream stream, Process process) =>
        (_published, _messages, _stream, _process) = (published, messages, stream, process);

    /// <summary>The names of the functions.</summary>
    public IReadOnlyCollection<string> Functions => _functions.Keys;

    /// <summary>Starts the worker, and waits until all functions are loaded.</summary>
    /// <param name="published">The folder that <c>dotnet publish</c> wrote.</param>
    /// <param name="settings">App settings.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<WorkerHost> StartAsync(string published, IEnumerable<(string Name, string Value)> settings, CancellationToken cancellationToken)
    {
        var stream = await WorkerStream.StartAsync(cancellationToken);
        string[] arguments =
        [
            Path.Combine(published, "Summarizer.Functions.dll"), "--functions-uri", stream.Url.AbsoluteUri, "--functions-worker-id", "1", "--functions-request-id", "1",
            "--functions-grpc-max-message-length", "134217728",
        ];
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = published };
        start.Environment["FUNCTIONS_APPLICATION_DIRECTORY"] = published;
        foreach (var (name, value) in settings) start.Environment[name] = value;
        var host = new WorkerHost(published, new WorkerMessages(published), stream, Process.Start(start)!);
        _ = host.ListenAsync(cancellationToken);
        await host._loaded.Task.WaitAsync(Longest, cancellationToken);
        await host.WaitForHttpAsync(cancellationToken);
        return host;
    }

    /// <summary>Invokes a function with a trigger's value.</summary>
    /// <param name="function">Its name.</param>
    /// <param name="parameter">The name of the trigger parameter.</param>
    /// <param name="value">The value in the worker's form, such as <c>{"string": …}</c>.</param>
    /// <param name="names">What else its parameters are bound to.</param>
    /// <exception cref="InvalidOperationException">It threw.</exception>
    public async Task InvokeAsync(string function, string parameter, JsonObject value, params (string Name, string Value)[] names)
    {
        var response = await InvokeAsync(Guid.NewGuid().ToString(), function, parameter, value, names);
        if (response["result"]?["exception"]?["message"] is { } message) throw new InvalidOperationException($"{function}: {message}");
    }

    /// <summary>Invokes an HTTP function: the request goes to the worker itself, as the host's proxy would send it.</summary>
    public async Task<HttpResponseMessage> SendAsync(string function, HttpRequestMessage request, params (string Name, string Value)[] route)
    {
        var id = Guid.NewGuid().ToString();
        request.RequestUri = new Uri(_address!, request.RequestUri!);
        request.Headers.Add("x-ms-invocation-id", id);
        var sending = _http.SendAsync(request);
        var http = new JsonObject { ["http"] = new JsonObject { ["method"] = request.Method.Method, ["url"] = request.RequestUri.AbsoluteUri } };
        await InvokeAsync(id, function, "request", http, route);
        return await sending.WaitAsync(Longest);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _http.Dispose();
        await _stream.DisposeAsync();
    }

    /// <summary>The worker tells its address before it listens there.</summary>
    private async Task WaitForHttpAsync(CancellationToken cancellationToken)
    {
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(50, cancellationToken))
        {
            using var socket = new TcpClient();
            try
            {
                await socket.ConnectAsync(_address!.Host, _address.Port, cancellationToken);
                return;
            }
            catch (SocketException) when (clock.Elapsed < Longest)
            {
                // Not yet.
            }
        }
    }

    private async Task<JsonObject> InvokeAsync(string id, string function, string parameter, JsonObject value, (string Name, string Value)[] names)
    {
        var done = _invocations[id] = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        Send("invocationRequest", new JsonObject
        {
            ["invocationId"] = id,
            ["functionId"] = (string)_functions[function]["functionId"]!,
            ["inputData"] = new JsonArray(new JsonObject { ["name"] = parameter, ["data"] = value }),
            ["triggerMetadata"] = new JsonObject(names.Select(name => KeyValuePair.Create(name.Name, (JsonNode?)new JsonObject { ["string"] = name.Value }))),
            ["traceContext"] = new JsonObject { ["traceParent"] = $"00-{Guid.NewGuid():N}-{Guid.NewGuid():N}"[..52] + "-01" },
        });
        return await done.Task.WaitAsync(Longest);
    }

    private void Send(string kind, JsonObject content) => _stream.Send(_messages.Write(new JsonObject { ["requestId"] = Guid.NewGuid().ToString(), [kind] = content }));

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var message in _stream.ReceiveAsync(cancellationToken)) Answer(_messages.Read(message));
        }
        catch (Exception e)
        {
            _loaded.TrySetException(e);
        }

        _loaded.TrySetException(new InvalidOperationException("The worker ended before its functions were loaded."));
    }

    private void Answer(JsonObject message)
    {
        var (kind, content) = message.Where(member => member.Key != "requestId").Select(member => (member.Key, member.Value)).First();
        switch (kind)
        {
            case "startStream":
                Send("workerInitRequest", new JsonObject { ["hostVersion"] = "4.0.0", ["workerDirectory"] = _published, ["functionAppDirectory"] = _published });
                break;
            case "workerInitResponse":
                _address = new Uri((string)content!["capabilities"]!["HttpUri"]!);
                Send("functionsMetadataRequest", new JsonObject { ["functionAppDirectory"] = _published });
                break;
            case "functionMetadataResponse":
                foreach (var function in content!["functionMetadataResults"]!.AsArray()) Load(function!.AsObject());
                break;
            case "functionLoadResponse" when ++_loads == _functions.Count:
                _loaded.TrySetResult();
                break;
            case "invocationResponse" when _invocations.TryRemove((string)content!["invocationId"]!, out var done):
                done.SetResult(content.AsObject());
                break;
        }
    }

    private void Load(JsonObject function)
    {
        _functions[(string)function["name"]!] = function;
        Send("functionLoadRequest", new JsonObject { ["functionId"] = (string)function["functionId"]!, ["metadata"] = function.DeepClone() });
    }
}
