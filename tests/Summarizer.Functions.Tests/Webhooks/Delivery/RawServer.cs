using System.Net;
using System.Net.Sockets;

namespace Summarizer.Functions.Tests.Webhooks.Delivery;

/// <summary>A server that answers bytes as they are, and then ends the connection or says nothing more.</summary>
internal sealed class RawServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<TcpClient> _clients = [];

    public RawServer(byte[] answer, bool ends)
    {
        _listener.Start();
        Url = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _ = AnswerAsync(answer, ends);
    }

    public Uri Url { get; }

    public void Dispose()
    {
        _listener.Dispose();
        lock (_clients)
            _clients.ForEach(client => client.Dispose());
    }

    private async Task AnswerAsync(byte[] answer, bool ends)
    {
        var client = await _listener.AcceptTcpClientAsync();
        lock (_clients)
            _clients.Add(client);
        var stream = client.GetStream();

        // The request is read first: closing a connection with unread bytes resets it.
        _ = await stream.ReadAtLeastAsync(new byte[64 * 1024], 300, throwOnEndOfStream: false);
        await stream.WriteAsync(answer);
        if (ends)
            client.Client.Shutdown(SocketShutdown.Both);
    }
}
