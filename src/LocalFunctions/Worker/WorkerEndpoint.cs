using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace LocalFunctions.Worker;

/// <summary>Where a worker calls its host: a port on loopback, and the id by which the host knows its worker from others.</summary>
internal sealed class WorkerEndpoint : IDisposable
{
    /// <summary>Takes a free port at once, so that the worker can be told of it before anything listens there.</summary>
    public WorkerEndpoint() => Socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    public string WorkerId { get; } = RandomNumberGenerator.GetHexString(32);

    public Socket Socket { get; } = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    /// <summary>The settings by which the worker finds its host.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings =>
        [
            new("Functions:Worker:HostEndpoint", $"http://{Socket.LocalEndPoint}"),
            new("Functions:Worker:WorkerId", WorkerId),
            new("Functions:Worker:RequestId", WorkerId),
            new("Functions:Worker:GrpcMaxMessageLength", $"{WorkerStream.MaxMessageBytes}"),
        ];

    public void Dispose() => Socket.Dispose();
}
