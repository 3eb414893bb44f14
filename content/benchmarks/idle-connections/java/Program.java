import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

public class Program {
    static void echo(Socket socket) {
        try (socket) {
            var buffer = new byte[4096];
            for (int count; (count = socket.getInputStream().read(buffer)) >= 0; ) socket.getOutputStream().write(buffer, 0, count);
        } catch (IOException vanished) {
            // nobody is left to be told
        }
    }

    static void accept(ServerSocket listener) {
        try {
            while (true) {
                Socket socket = listener.accept();
                Thread.startVirtualThread(() -> echo(socket));
            }
        } catch (IOException closed) {
            throw new java.io.UncheckedIOException(closed);
        }
    }

    public static void main(String[] arguments) throws Exception {
        var listener = new ServerSocket(0, 4096, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(() -> accept(listener));
        System.out.println("{\"port\": " + listener.getLocalPort() + "}");
        System.in.readAllBytes();
        System.exit(0);
    }
}
