package io.github.opendspt.js.platform;

/** SHA-256 (FIPS 180-4) in plain Java. */
public final class PlainSha256 {

    private static final int BLOCK = 64;
    private static final int PRIMES = 64;

    /** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
    private static final int[] ROUND = fractions(PRIMES, 3);

    /** The first 32 bits of the fractional parts of the square roots of the first eight primes. */
    private static final int[] START = fractions(8, 2);

    private PlainSha256() {}

    /**
     * Digests bytes.
     *
     * @param bytes the bytes
     * @return the 32 bytes of the digest
     */
    public static byte[] digest(byte[] bytes) {
        byte[] padded = pad(bytes);
        int[] state = START.clone();
        for (int at = 0; at < padded.length; at += BLOCK) {
            compress(state, schedule(padded, at));
        }
        byte[] digest = new byte[32];
        for (int i = 0; i < digest.length; i++) {
            digest[i] = (byte) (state[i / 4] >>> 24 - 8 * (i % 4));
        }
        return digest;
    }

    private static byte[] pad(byte[] bytes) {
        byte[] padded = new byte[(bytes.length + 8) / BLOCK * BLOCK + BLOCK];
        System.arraycopy(bytes, 0, padded, 0, bytes.length);
        padded[bytes.length] = (byte) 0x80;
        long bits = 8L * bytes.length;
        for (int i = 1; i <= 8; i++) {
            padded[padded.length - i] = (byte) bits;
            bits >>>= 8;
        }
        return padded;
    }

    private static int[] schedule(byte[] padded, int at) {
        int[] w = new int[PRIMES];
        for (int i = 0; i < 16; i++) {
            int from = at + 4 * i;
            w[i] = (padded[from] & 0xff) << 24
                    | (padded[from + 1] & 0xff) << 16
                    | (padded[from + 2] & 0xff) << 8
                    | padded[from + 3] & 0xff;
        }
        for (int i = 16; i < PRIMES; i++) {
            int s0 = Integer.rotateRight(w[i - 15], 7) ^ Integer.rotateRight(w[i - 15], 18) ^ w[i - 15] >>> 3;
            int s1 = Integer.rotateRight(w[i - 2], 17) ^ Integer.rotateRight(w[i - 2], 19) ^ w[i - 2] >>> 10;
            w[i] = w[i - 16] + s0 + w[i - 7] + s1;
        }
        return w;
    }

    private static void compress(int[] state, int[] w) {
        int[] v = state.clone();
        for (int i = 0; i < PRIMES; i++) {
            int e = v[4];
            int s1 = Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
            int t1 = v[7] + s1 + (e & v[5] ^ ~e & v[6]) + ROUND[i] + w[i];
            int a = v[0];
            int s0 = Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
            int t2 = s0 + (a & v[1] ^ a & v[2] ^ v[1] & v[2]);
            System.arraycopy(v, 0, v, 1, 7);
            v[4] += t1;
            v[0] = t1 + t2;
        }
        for (int i = 0; i < state.length; i++) {
            state[i] += v[i];
        }
    }

    private static int[] fractions(int count, int root) {
        int[] fractions = new int[count];
        int prime = 1;
        for (int i = 0; i < count; i++) {
            prime = primeAfter(prime);
            fractions[i] = fraction(prime, root);
        }
        return fractions;
    }

    private static int primeAfter(int number) {
        int candidate = number + 1;
        for (int divisor = 2; divisor < candidate; divisor++) {
            if (candidate % divisor == 0) {
                return primeAfter(candidate);
            }
        }
        return candidate;
    }

    /** A double holds the 32 bits and some more, since the whole part of the root takes five bits at most. */
    private static int fraction(int prime, int root) {
        double value = root == 2 ? Math.sqrt(prime) : Math.cbrt(prime);
        return (int) (long) ((value - Math.floor(value)) * 0x1p32);
    }
}
