using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace LocalFunctions.Worker;

/// <summary>The loopback port where a worker calls its host, and the id that identifies this worker.</summary>
internal sealed class WorkerEndpoint : IDisposable
{
    /// <summary>Reserves a free port at once, so that the worker can be told of it before the server listens.</summary>
    public WorkerEndpoint() => Socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    public string WorkerId { get; } = RandomNumberGenerator.GetHexString(32);

    public Socket Socket { get; } = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    /// <summary>The settings that tell the worker where its host is.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings =>
        [
            new("Functions:Worker:HostEndpoint", $"http://{Socket.LocalEndPoint}"),
            new("Functions:Worker:WorkerId", WorkerId),
            new("Functions:Worker:RequestId", WorkerId),
            new("Functions:Worker:GrpcMaxMessageLength", $"{WorkerStream.MaxMessageBytes}"),
        ];

    public void Dispose() => Socket.Dispose();
}
