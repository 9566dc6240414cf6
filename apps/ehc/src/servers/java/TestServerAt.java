import io.grpc.ServerBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.temporal.internal.testservice.GRPCServerHelper;
import io.temporal.internal.testservice.TestServicesStarter;
import java.net.InetSocketAddress;
import java.time.Instant;

/**
 * Temporal's time-skipping test server, but with a date of our choice on its clock, so that a test may say "19 January
 * 2027": PORT [--start-time=2027-01-19T09:00:00Z]
 */
public class TestServerAt {
  private static final String START_TIME = "--start-time=";

  public static void main(String[] args) throws Exception {
    long startMillis = 0; // the server takes 0 as "now"
    for (int i = 1; i < args.length; i++) {
      if (!args[i].startsWith(START_TIME)) throw new IllegalArgumentException("Unknown option " + args[i]);
      startMillis = Instant.parse(args[i].substring(START_TIME.length())).toEpochMilli();
    }
    boolean timeStandsStillUntilUnlocked = true;
    TestServicesStarter services = new TestServicesStarter(timeStandsStillUntilUnlocked, startMillis);
    ServerBuilder<?> builder =
        NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])));
    GRPCServerHelper.registerServicesAndHealthChecks(services.getServices(), builder);
    builder.build().start().awaitTermination();
  }
}
