package org.isnad.server;

import java.util.Map;
import org.isnad.cli.Backups;

/**
 * What an admin sees of the house itself.
 *
 * @param folder where the data lie
 * @param settings as they stand, by their keys in settings.yaml; without secrets
 */
public record HousePorts(String folder, Map<String, String> settings, Backups backups) {}
