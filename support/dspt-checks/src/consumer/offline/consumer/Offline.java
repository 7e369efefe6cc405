package consumer;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;

/** A host in whose process no socket can be made: the factories of sockets refuse, and {@link NoSockets} the channels. */
public final class Offline {

    private Offline() {}

    private interface Attempt {
        void run() throws IOException;
    }

    /**
     * Bars the network, sees that it is barred, and does what {@link Verdict} does.
     *
     * @param args the file of the assessment
     * @throws IOException if the file cannot be read
     */
    // The factories are deprecated since a host should not need them; nothing else bars sockets without an agent.
    @SuppressWarnings("deprecation")
    public static void main(String[] args) throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw NoSockets.refused();
        });
        ServerSocket.setSocketFactory(() -> {
            throw NoSockets.refused();
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw NoSockets.refused();
        });
        refuses(() -> new Socket().close());
        refuses(() -> new ServerSocket().close());
        refuses(() -> new DatagramSocket().close());
        refuses(() -> SocketChannel.open().close());
        Verdict.main(args);
    }

    private static void refuses(Attempt attempt) throws IOException {
        try {
            attempt.run();
        } catch (UnsupportedOperationException e) {
            return;
        }
        throw new IllegalStateException("a socket was made: the bar does not hold");
    }
}
