public class Program {
    public static void main(String[] arguments) throws Exception {
        System.out.println("ready");
        System.in.readAllBytes();
    }
}
