package dev.touchstone.lab.load;

/// What became of requests: how many were answered, how long each took, and how busy those who asked were themselves.
///
/// @param seconds over which they were counted
/// @param ownShare of one processor that asking took; close to 1 means that the load, not the server, was the limit
public record Load(long answers, double seconds, double ownShare, Histogram histogram) {

    public double perSecond() {
        return answers / seconds;
    }

    /// The latency in ms that this share of answers did not exceed.
    public double latency(double share) {
        return histogram.latency(share);
    }
}
