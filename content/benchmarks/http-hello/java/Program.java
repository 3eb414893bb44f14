import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

public class Program {
    static void hello(HttpExchange exchange) throws IOException {
        byte[] body = "{\"message\":\"Hello, World!\"}".getBytes(StandardCharsets.UTF_8); // the JDK brings no JSON library
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    public static void main(String[] arguments) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 1024);
        server.createContext("/", Program::hello);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        System.out.println("{\"port\": " + server.getAddress().getPort() + "}");
        System.in.readAllBytes();
        System.exit(0);
    }
}
