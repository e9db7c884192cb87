package org.punte.local.network;

import java.util.List;
import java.util.UUID;

/** Somebody who can sign in with {@link DemoNetwork#PASSWORD}. {@code agency} is the agency's short name. */
public record DemoAccount(String email, String name, UUID account, String agency, List<String> roles) {}
