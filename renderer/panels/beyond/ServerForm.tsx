// Where the larger model is: provider, address, key, certificate, and the model that its list offers. Nothing
// is stored before the server has been looked at and a model chosen.
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../../contract/api.ts';
import type { KeyState } from '../../../contract/beyond.ts';
import {
  Connection,
  Fingerprint,
  Provider,
  SERVICE_URLS,
  type ServerReport,
} from '../../../contract/connection.ts';
import type { Bridge } from '../../client.ts';
import { wordProblem } from '../../i18n.ts';

/** A server, before a model of it is chosen. */
type Server = Pick<Connection, 'provider' | 'url' | 'pin'>;

export interface ServerFormProps {
  value: Connection | null;
  call: Bridge['call'];
  onChange(connection: Connection | null): void;
}

const DEFAULT_CONTEXT = 8192;
const DEFAULT_URL = 'http://127.0.0.1:8000/v1';

export function ServerForm({ value, call, onChange }: ServerFormProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [provider, setProvider] = useState<Provider>(value?.provider ?? 'compatible');
  const [url, setUrl] = useState(value?.url ?? DEFAULT_URL);
  const [pin, setPin] = useState(value?.pin ?? '');
  const [key, setKey] = useState('');
  const [keyState, setKeyState] = useState<KeyState | null>(null);
  const [looked, setLooked] = useState<{ at: Server; reply: Reply<ServerReport> } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isUrl = Connection.shape.url.safeParse(url).success;
  const fingerprint = Fingerprint.safeParse(pin).data;
  const server: Server | null =
    isUrl && fingerprint !== undefined ? { provider, url, pin: fingerprint } : null;
  // What one server has said holds for no other, whatever was typed since then or while it was asked.
  const reply = looked && isSame(looked.at, server) ? looked.reply : null;
  const report = reply?.ok ? reply.value : null;
  const problem = reply?.ok === false ? wordProblem(reply.problem, i18n.language) : null;
  const used = value && isSame(value, server) ? value.model : '';
  useEffect(() => {
    if (!isUrl) return;
    void call('getKeyState', { url }).then((reply) => setKeyState(reply.ok ? reply.value : null));
  }, [call, url, isUrl]);

  const choose = (chosen: Provider) => {
    setProvider(chosen);
    setUrl(chosen === 'compatible' ? DEFAULT_URL : SERVICE_URLS[chosen]);
    setPin('');
  };
  /** Asks it for its models, with the key that was typed if it can be kept. */
  const ask = async (at: Server): Promise<Reply<ServerReport>> => {
    if (key !== '') {
      const saved = await call('saveKey', { url: at.url, key });
      if (!saved.ok) return saved;
      setKeyState(saved.value);
      setKey('');
    }
    return call('checkServer', { connection: at, key: null });
  };
  const forgetKey = async () => {
    const forgotten = await call('saveKey', { url, key: '' });
    if (forgotten.ok) setKeyState(forgotten.value);
    else if (server) setLooked({ at: server, reply: forgotten });
  };
  const look = async (at: Server) => {
    setBusy(true);
    setLooked(null);
    setLooked({ at, reply: await ask(at) });
    setBusy(false);
  };
  return (
    <>
      <div className="row">
        <label htmlFor={`${id}-provider`}>{t('beyond.provider')}</label>
        <select
          id={`${id}-provider`}
          value={provider}
          onChange={(event) => choose(Provider.parse(event.target.value))}
        >
          {Provider.options.map((name) => (
            <option key={name} value={name}>
              {t(`beyond.providers.${name}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="row">
        <label htmlFor={`${id}-url`}>{t('beyond.address')}</label>
        <input
          id={`${id}-url`}
          type="text"
          className="wide"
          spellCheck={false}
          value={url}
          aria-invalid={!isUrl}
          onChange={(event) => setUrl(event.target.value.trim())}
        />
      </div>
      <div className="row">
        <label htmlFor={`${id}-key`}>{t('beyond.key')}</label>
        <input
          id={`${id}-key`}
          type="password"
          className="wide"
          autoComplete="off"
          placeholder={t(keyState?.hasKey ? 'beyond.keyKept' : 'beyond.keyNone')}
          value={key}
          onChange={(event) => setKey(event.target.value)}
        />
      </div>
      {url.startsWith('https:') && provider === 'compatible' && (
        <div className="row">
          <label htmlFor={`${id}-pin`}>{t('beyond.pin')}</label>
          <input
            id={`${id}-pin`}
            type="text"
            className="wide"
            spellCheck={false}
            placeholder={t('beyond.pinNone')}
            aria-invalid={fingerprint === undefined}
            value={pin}
            onChange={(event) => setPin(event.target.value)}
          />
        </div>
      )}
      {url.startsWith('http:') && !isLoopback(url) && (
        <p className="row-problem">{t('beyond.unencrypted')}</p>
      )}
      {keyState && !keyState.isSafe && (keyState.hasKey || key !== '') && (
        <p className="row-problem">{t('beyond.keyUnsafe')}</p>
      )}
      {problem && (
        <p className="row-problem" role="alert">
          {problem.message} {problem.advice}
        </p>
      )}
      <div className="row">
        <span role="status">
          {report
            ? t('beyond.found', { count: report.models.length })
            : value
              ? t('beyond.inUse', { model: value.model, host: new URL(value.url).host })
              : t('beyond.none')}
        </span>
        <span className="with-unit">
          {keyState?.hasKey && (
            <button type="button" className="button quiet" onClick={() => void forgetKey()}>
              {t('beyond.forgetKey')}
            </button>
          )}
          {value && (
            <button type="button" className="button quiet" onClick={() => onChange(null)}>
              {t('beyond.remove')}
            </button>
          )}
          <button
            type="button"
            className="button"
            disabled={server === null || isBusy}
            onClick={() => server && void look(server)}
          >
            {t(isBusy ? 'beyond.looking' : 'beyond.look')}
          </button>
        </span>
      </div>
      {looked && report && report.models.length > 0 && (
        <div className="row">
          <label htmlFor={`${id}-model`}>{t('beyond.model')}</label>
          <select
            id={`${id}-model`}
            value={report.models.some((each) => each.id === used) ? used : ''}
            onChange={(event) => {
              const chosen = report.models.find((each) => each.id === event.target.value);
              if (!chosen) return;
              const contextLength = chosen.contextLength ?? DEFAULT_CONTEXT;
              onChange({ ...looked.at, model: chosen.id, contextLength });
            }}
          >
            <option value="" disabled>
              {t('beyond.chooseModel')}
            </option>
            {report.models.map((each) => (
              <option key={each.id} value={each.id}>
                {each.id}
              </option>
            ))}
          </select>
        </div>
      )}
      {value && (
        <div className="row">
          <label htmlFor={`${id}-context`}>{t('beyond.context')}</label>
          <span className="with-unit">
            <input
              id={`${id}-context`}
              key={value.contextLength}
              type="number"
              min={512}
              max={10_000_000}
              defaultValue={value.contextLength}
              onBlur={(event) => {
                const contextLength = event.target.valueAsNumber;
                if (event.target.validity.valid && contextLength !== value.contextLength) {
                  onChange({ ...value, contextLength });
                }
              }}
            />
            {t('beyond.tokens')}
          </span>
        </div>
      )}
    </>
  );
}

function isSame(one: Server, other: Server | null): boolean {
  return one.provider === other?.provider && one.url === other.url && one.pin === other.pin;
}

function isLoopback(url: string): boolean {
  const { hostname } = URL.canParse(url) ? new URL(url) : { hostname: '' };
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}
